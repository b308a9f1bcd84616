package org.variorum;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.variorum.edition.SiteBuild;

/** The program's own classes, from wherever they were compiled to: no tests, no libraries. */
final class Compiled {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(SiteBuild.class.getProtectionDomain().getCodeSource().getLocation());

    private Compiled() {}
}

package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.edition.SiteBuild;

/**
 * Nobody can tell the eleventh of seventeen arguments from the twelfth, nor can the compiler where both are texts: a wide
 * record is made of parts that mean something.
 */
class NarrowRecordsTest {

    private static final int MOST = 10;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(SiteBuild.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void noRecordHasMoreThanTenComponentsButForTheCasesOfAFamily() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> !type.getSimpleName().equals("Cases"))
                        .filter(type -> components(type) > MOST)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }
}

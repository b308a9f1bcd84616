package org.variorum.words.bundle.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.ReportId;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/** A particle goes with the last sound of the name before it. */
class ParticlesTest {

    @ParameterizedTest
    @CsvSource({
        // Hangul, by its final consonant
        "국방부, 국방부는 국방부가 국방부를 국방부와 국방부로",
        "연합뉴스, 연합뉴스는 연합뉴스가 연합뉴스를 연합뉴스와 연합뉴스로",
        "조선중앙통신, 조선중앙통신은 조선중앙통신이 조선중앙통신을 조선중앙통신과 조선중앙통신으로",
        "서울, 서울은 서울이 서울을 서울과 서울로",
        "미국, 미국은 미국이 미국을 미국과 미국으로",
        // digits, as they are read: 영 일 이 삼 사 오 육 칠 팔 구
        "0, 0은 0이 0을 0과 0으로",
        "화성-11, 화성-11은 화성-11이 화성-11을 화성-11과 화성-11로",
        "B-52, B-52는 B-52가 B-52를 B-52와 B-52로",
        "F-3, F-3은 F-3이 F-3을 F-3과 F-3으로",
        "A4, A4는 A4가 A4를 A4와 A4로",
        "5, 5는 5가 5를 5와 5로",
        "SM-6, SM-6은 SM-6이 SM-6을 SM-6과 SM-6으로",
        "화성-17, 화성-17은 화성-17이 화성-17을 화성-17과 화성-17로",
        "화성-18, 화성-18은 화성-18이 화성-18을 화성-18과 화성-18로",
        "2009, 2009는 2009가 2009를 2009와 2009로",
        "10, 10은 10이 10을 10과 10으로",
        // abbreviations, letter by letter
        "KBS, KBS는 KBS가 KBS를 KBS와 KBS로",
        "CNN, CNN은 CNN이 CNN을 CNN과 CNN으로",
        "NHL, NHL은 NHL이 NHL을 NHL과 NHL로",
        "ICBM, ICBM은 ICBM이 ICBM을 ICBM과 ICBM으로",
        "AP, AP는 AP가 AP를 AP와 AP로",
        "22 U.S.C, 22 U.S.C는 22 U.S.C가 22 U.S.C를 22 U.S.C와 22 U.S.C로",
        // words, as they are written in Hangul: 로이터스, 요미우리, 워싱턴, 포스트, 스푸트니크, 저널, 인터넷, 연합
        "Reuters, Reuters는 Reuters가 Reuters를 Reuters와 Reuters로",
        "Yomiuri, Yomiuri는 Yomiuri가 Yomiuri를 Yomiuri와 Yomiuri로",
        "Washington, Washington은 Washington이 Washington을 Washington과 Washington으로",
        "Post, Post는 Post가 Post를 Post와 Post로",
        "Journal, Journal은 Journal이 Journal을 Journal과 Journal로",
        "Internet, Internet은 Internet이 Internet을 Internet과 Internet으로",
        "Yonhap, Yonhap은 Yonhap이 Yonhap을 Yonhap과 Yonhap으로",
        "Beijing, Beijing은 Beijing이 Beijing을 Beijing과 Beijing으로",
        "State, State는 State가 State를 State와 State로",
        "Online, Online은 Online이 Online을 Online과 Online으로",
        "People, People은 People이 People을 People과 People로",
        // what closes a name is not read, nor is an aside
        "국방부 (ROK), 국방부 (ROK)는 국방부 (ROK)가 국방부 (ROK)를 국방부 (ROK)와 국방부 (ROK)로",
        "“말”, “말”은 “말”이 “말”을 “말”과 “말”로",
        "62.5%, 62.5%는 62.5%가 62.5%를 62.5%와 62.5%로",
        "550km, 550km는 550km가 550km를 550km와 550km로",
        "70kg, 70kg은 70kg이 70kg을 70kg과 70kg으로"
    })
    void goesWithTheLastSound(String name, String forms) {
        Phrase filled = Particles.fill("{0}[은/는] {0}[이/가] {0}[을/를] {0}[과/와] {0}[으로/로]", Phrase.of(name));
        assertThat(filled.words()).isEqualTo(forms);
    }

    @Test
    void marksBetweenTheNameAndItsParticleStay() {
        assertThat(Particles.fill("‘{0}’[이라고/라고] 답은 “{1}”[이/가] 된다", Phrase.of("대변인"), Phrase.of("예"))
                        .words())
                .isEqualTo("‘대변인’이라고 답은 “예”가 된다");
    }

    @Test
    void namesStayPiecesAndBracketsInThemWords() {
        Piece report = new Piece.ToReport(new ReportId("r"), "[은/는] $1 {1}");
        assertThat(Particles.fill("{0}[은/는] {1}", Phrase.of(report), Phrase.of("x"))
                        .pieces())
                .containsExactly(report, new Piece.Text("은 x"));
    }
}

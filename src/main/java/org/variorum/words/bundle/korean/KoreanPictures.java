package org.variorum.words.bundle.korean;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.words.PictureWords;
import org.variorum.words.QuoteMarks;

/** Pictures in Korean. */
final class KoreanPictures implements PictureWords {

    @Override
    public String numbers() {
        return "한 줄에 놓은 수치";
    }

    @Override
    public String dates() {
        return "한 줄에 놓은 날짜";
    }

    @Override
    public String stances() {
        return "누가 어느 쪽에 서 있나";
    }

    @Override
    public String origins() {
        return "누구에게서 나온 말인가";
    }

    @Override
    public String take() {
        return "이 그림 받기 (SVG)";
    }

    @Override
    public String event() {
        return "사건";
    }

    @Override
    public String ground(boolean alone) {
        return alone ? "한 원출처의 말" : "모두의 말";
    }

    @Override
    public String answer() {
        return "답";
    }

    @Override
    public String denied() {
        return "부인";
    }

    @Override
    public String others(int count) {
        return "외 " + count + "곳";
    }

    @Override
    public String general() {
        return "일반";
    }

    @Override
    public String beyond(String end) {
        return "눈금 밖: " + end;
    }

    @Override
    public String ends(boolean beyond) {
        return "점은 범위에 드는 끝, 고리는 들지 않는 끝, 화살표는 끝이 없음을 뜻한다." + (beyond ? " 속이 빈 화살표는 눈금 밖의 값을 가리킨다." : "");
    }

    @Override
    public String logarithmic() {
        return "로그 눈금이다. 같은 간격마다 같은 배수로 늘어나고 0은 없다.";
    }

    @Override
    public String apart() {
        return "세거나 잰 것이 다르면 줄도 따로 둔다.";
    }

    @Override
    public String otherUnit(int positions) {
        return "단위가 달라 그리지 않은 입장: " + positions + "개.";
    }

    @Override
    public String exactness(boolean endless) {
        return "막대가 길수록 날짜가 덜 정확하다." + (endless ? " 화살표는 끝이 없음을 뜻한다." : "");
    }

    @Override
    public String calendar(Optional<ZoneId> zone) {
        return zone.map(z -> "날짜와 시각은 " + z.getId() + " 기준이다.").orElse("날짜는 저마다 그 출처의 달력을 따른다.");
    }

    @Override
    public String calendars() {
        return "날짜는 저마다 그곳의 달력을 따른다. 같은 순간이라도 곳에 따라 날짜가 다를 수 있다.";
    }

    @Override
    public String unzoned() {
        return "시간대를 밝히지 않은 것은 그리지 않았다.";
    }

    @Override
    public String anywhere() {
        return "시간대를 밝히지 않은 것은 어느 시간대로든 뜻할 수 있는 모든 때로 그렸다.";
    }

    @Override
    public String first(int drawn, int left) {
        return "앞의 " + drawn + "개만 그렸고, 나머지 " + left + "개는 여기에 없다.";
    }

    @Override
    public String voice() {
        return "원출처";
    }

    @Override
    public String stance(Stance stance) {
        return switch (stance) {
            case SAYS -> "말함";
            case BACKS -> "뒷받침함";
            case OPPOSES -> "반대함";
            case UNCOUNTED -> "셈하지 않음";
            case SILENT -> "말이 없음";
        };
    }

    @Override
    public String meaning(Stance stance) {
        return switch (stance) {
            case SAYS -> "그렇게 말함";
            case BACKS -> "더 좁거나 넓은 말로 뒷받침함";
            case OPPOSES -> "반대함";
            case UNCOUNTED -> "말했으나 셈하지 않음: 왜곡, 철회, 낡음, 미확인, 또는 스스로 한 말과 어긋남";
            case SILENT -> "말이 없음";
        };
    }

    @Override
    public String elsewhere(List<String> weights) {
        return String.join("; 다른 데서는 ", weights);
    }

    @Override
    public String shown(int voices, int ofVoices, int positions, int ofPositions) {
        return "원출처 " + ofVoices + "개 중 " + voices + "개, 입장 " + ofPositions + "개 중 " + positions + "개만 보인다.";
    }

    @Override
    public String passed(boolean copied) {
        return copied ? "베끼거나 고쳐 씀:" : "옮겨 전함:";
    }

    @Override
    public String also(List<String> origins) {
        return "다음에서도 옴: " + String.join(", ", origins);
    }

    @Override
    public String tree() {
        return "처음 말한 이나 보도에서 그것을 옮긴 쪽으로 내려간다. 네모난 상자는 읽은 보도, 둥근 상자는 그 말이 거슬러 올라가는"
                + " 곳이다. 실선은 베끼거나 고쳐 쓴 것, 점선은 인용이다.";
    }

    @Override
    public String circle() {
        return "일부는 서로에게서 돌고 돈다.";
    }

    @Override
    public String alone(int reports) {
        return "그리지 않음: 홀로 선 보도 " + reports + "건.";
    }

    @Override
    public List<String> source(
            String site,
            String question,
            Optional<String> decided,
            Optional<String> licence,
            Optional<String> address) {
        List<String> parts = new ArrayList<>(List.of(site + ", " + QuoteMarks.around(question)));
        decided.map(d -> d + " 결정").ifPresent(parts::add);
        licence.ifPresent(parts::add);
        address.ifPresent(parts::add);
        return parts;
    }
}

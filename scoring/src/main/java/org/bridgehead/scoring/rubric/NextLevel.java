package org.bridgehead.scoring.rubric;

/** Words what would raise a rating by one level. */
final class NextLevel {

    private NextLevel() {}

    /** Returns what the anchor above {@code level} asks for. */
    static Bilingual of(Indicator indicator, int level) {
        if (level >= Indicator.TOP) {
            return Bilingual.of("已达最高一级", "already at the highest level");
        }
        Bilingual next = indicator.anchor(level + 1);
        return Bilingual.of("升至 " + (level + 1) + " 级需要：" + next.zh(), "level " + (level + 1) + " takes: " + next.en());
    }
}

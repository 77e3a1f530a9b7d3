package org.bridgehead.data;

/** The names of the formats. */
final class Formats {

    private Formats() {}

    /** Notes a fault unless the field {@code schema} names this format. */
    static void expect(JsonCursor at, String schema) {
        String found = at.text("schema");
        if (at.at("schema").isText() && !found.equals(schema)) {
            at.fault("schema", "must be \"" + schema + "\" but is \"" + found + "\"");
        }
    }
}

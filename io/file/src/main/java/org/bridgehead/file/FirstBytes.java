package org.bridgehead.file;

/**
 * The bytes that a kind of file starts with.
 *
 * @param units one character a byte, U+0000 to U+00FF
 */
record FirstBytes(String units) {

    /** Tells whether {@code content} starts with them. */
    boolean open(byte[] content) {
        if (content.length < units.length()) {
            return false;
        }
        for (int i = 0; i < units.length(); i++) {
            if ((content[i] & 0xFF) != units.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return units.length();
    }
}

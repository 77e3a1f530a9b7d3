package org.bridgehead.extract.document.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridgehead.file.Decoding;

/** Finds the encoding of a page: by its byte-order mark, by what it says of itself, by its bytes. */
final class PageEncoding {

    /** How far into a page browsers look for its encoding; Word writes more before it. */
    private static final int HEAD = 4096;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOGUE =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)", Pattern.CASE_INSENSITIVE);

    private PageEncoding() {}

    static Decoding decode(byte[] bytes) {
        return declared(bytes).map(label -> Decoding.of(bytes, label)).orElseGet(() -> Decoding.of(bytes));
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String plain = COMMENT.matcher(head).replaceAll("");
        return first(META, plain).or(() -> first(PROLOGUE, plain));
    }

    private static Optional<String> first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

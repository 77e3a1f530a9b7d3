package org.bridgehead.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** The encodings that texts come in, and the names that pages give them. */
final class Encodings {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Hong Kong's characters are an addition to Big5: it is tried where plain Big5 fails. */
    static final ImmutableList<Charset> BIG5 = ImmutableList.of(Charset.forName("Big5"), Charset.forName("Big5-HKSCS"));

    /** Names that mean a larger encoding than they say, as browsers take them. */
    private static final ImmutableMap<String, ImmutableList<Charset>> LARGER =
            ImmutableMap.<String, ImmutableList<Charset>>builder()
                    .put("gb2312", ImmutableList.of(GB18030))
                    .put("gb_2312", ImmutableList.of(GB18030))
                    .put("gb_2312-80", ImmutableList.of(GB18030))
                    .put("gbk", ImmutableList.of(GB18030))
                    .put("x-gbk", ImmutableList.of(GB18030))
                    .put("cp936", ImmutableList.of(GB18030))
                    .put("ms936", ImmutableList.of(GB18030))
                    .put("chinese", ImmutableList.of(GB18030))
                    .put("big5", BIG5)
                    .put("big-5", BIG5)
                    .put("big5-hkscs", BIG5)
                    .put("cn-big5", BIG5)
                    .put("x-x-big5", BIG5)
                    .put("cp950", BIG5)
                    .put("ms950", BIG5)
                    .put("unicode-1-1-utf-8", ImmutableList.of(StandardCharsets.UTF_8))
                    .buildOrThrow();

    private Encodings() {}

    /** The encodings that a name in a page stands for, to be tried in this order; none where it says nothing. */
    static ImmutableList<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        ImmutableList<Charset> larger = LARGER.get(name);
        if (larger != null) {
            return larger;
        }
        try {
            Charset charset = Charset.forName(name);
            boolean readableAsAscii =
                    !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
            return readableAsAscii ? ImmutableList.of(charset) : ImmutableList.of();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return ImmutableList.of();
        }
    }
}

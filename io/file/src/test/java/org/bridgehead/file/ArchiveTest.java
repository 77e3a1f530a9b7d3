package org.bridgehead.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bridgehead.file.table.Workbooks;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void entriesAreFoundInAnyCaseAndOrder() {
        Archive archive = new Archive(Workbooks.zip("a/B.xml", "one", "c", ""), 100);
        assertThat(archive.entry("C")).contains(new byte[0]);
        assertThat(archive.entry("/A/b.XML")).contains(bytes("one"));
        assertThat(archive.entry("none")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void storedEntriesAreReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            CRC32 sum = new CRC32();
            sum.update(bytes("stored"));
            ZipEntry entry = new ZipEntry("a");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(6);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes("stored"));
        }
        assertThat(new Archive(bytes.toByteArray(), 100).entry("a")).contains(bytes("stored"));
    }

    @Test
    void commentAfterTheDirectoryIsPassedOver() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("a comment");
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(1);
        }
        assertThat(new Archive(bytes.toByteArray(), 100).entry("a")).contains(new byte[] {1});
    }

    @Test
    void boundsHoldForOneEntryAndForAllTogether() {
        byte[] zip = Workbooks.zip("a", "x".repeat(60), "b", "x".repeat(60), "c", "x".repeat(61));
        Archive archive = new Archive(zip, 60, 120);
        assertThat(archive.entry("a")).isPresent();
        assertThat(archive.entry("b")).isPresent();
        assertRefused(() -> archive.entry("a"), "unfolds to more than 120 bytes in all");
        assertRefused(() -> new Archive(zip, 60, 600).entry("c"), "unfolds to more than 60 bytes");
    }

    @Test
    void entryNamedTwiceIsDamage() {
        byte[] zip = Workbooks.zip("a1", "x", "a2", "y");
        for (int at = Bytes.indexOf(zip, bytes("a2")); at >= 0; at = Bytes.indexOf(zip, bytes("a2"))) {
            zip[at + 1] = '1';
        }
        assertRefused(() -> new Archive(zip, 100), "names a part twice");
    }

    @Test
    void whatIsNoArchiveIsDamage() {
        assertRefused(() -> new Archive(new byte[0], 100), "is damaged");
        assertRefused(() -> new Archive(bytes("PK\u0003\u0004 and no more than that, long enough"), 100), "cut off");
        byte[] zip = Workbooks.zip("a", "x");
        for (int length = 0; length < zip.length; length++) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertRefused(() -> new Archive(cut, 100), "is damaged");
        }
    }

    private static void assertRefused(Runnable reading, String said) {
        assertThatThrownBy(reading::run)
                .isInstanceOf(FileException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("\nMaybe ");
    }
}

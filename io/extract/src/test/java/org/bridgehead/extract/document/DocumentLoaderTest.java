package org.bridgehead.extract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.bridgehead.core.text.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLoaderTest {

    @TempDir
    private Path directory;

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text);
    }

    private static DocumentLoader loader() {
        return DocumentLoader.with(DocumentReaders.standard());
    }

    @Test
    void directoryIsReadRecursivelyInNameOrder() throws IOException {
        write("b.txt", "乙");
        write("a/z.txt", "子");
        write("c.txt", "丙");
        assertThat(loader().add(directory).load().documents())
                .extracting(SourceDocument::name)
                .containsExactly("a/z.txt", "b.txt", "c.txt");
    }

    @Test
    void filesAboutTheDirectoryArePassedOver() throws IOException {
        write("README.md", "说明");
        write(".hidden", "隐藏");
        write("readme-first.txt", "甲");
        assertThat(loader().add(directory).load().documents())
                .extracting(SourceDocument::name)
                .containsExactly("readme-first.txt");
    }

    @Test
    void readmeThatIsNamedItselfIsRead() throws IOException {
        assertThat(loader().add(write("README.md", "说明")).load().documents()).hasSize(1);
    }

    @Test
    void fileThatTwoPathsLeadToCountsOnce() throws IOException {
        Path file = write("a.txt", "甲");
        assertThat(loader().add(file).add(directory).add(file).load().documents())
                .hasSize(1);
    }

    @Test
    void filesOfOneNameAreCalledByTheirPaths() throws IOException {
        Path one = write("x/a.txt", "甲");
        Path two = write("y/a.txt", "乙");
        assertThat(loader().add(one).add(two).load().documents())
                .extracting(SourceDocument::name)
                .containsExactly(Input.slashed(one), Input.slashed(two));
    }

    @Test
    void faultsDoNotStopTheGoodFiles() throws IOException {
        write("1.txt", "");
        Files.write(directory.resolve("2.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        write("3.txt", "良");
        DocumentLoader.Loaded loaded =
                loader().add(directory).add(directory.resolve("absent.txt")).load();
        assertThat(loaded.documents()).extracting(SourceDocument::name).containsExactly("3.txt");
        assertThat(loaded.faults())
                .extracting(DocumentException::document)
                .containsExactly(directory.resolve("absent.txt").toString(), "1.txt", "2.png");
        assertThat(loaded.faults()).allSatisfy(fault -> assertThat(fault).hasMessageContaining("\nMaybe "));
    }

    @Test
    void directoryWithoutDocumentsIsAFault() throws IOException {
        Files.createDirectories(directory.resolve("leer/tief"));
        assertThat(loader().add(directory).load().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageContaining("without documents"));
    }

    @Test
    void streamIsReadOneByteBeyondTheLimitAtMost() {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                assertThat(given++).as("bytes that were taken").isLessThan(20_000);
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) read());
                return length;
            }
        };
        DocumentLoader.Loaded loaded = DocumentLoader.with(DocumentReaders.standard())
                .limitedTo(1000)
                .add("endless", endless)
                .load();
        assertThat(loaded.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageContaining("limit of 1000"));
    }

    @Test
    void streamIsADocument() {
        InputStream stream = new ByteArrayInputStream("甲乙".getBytes(StandardCharsets.UTF_8));
        assertThat(loader().add("stdin", stream).load().documents())
                .extracting(SourceDocument::text)
                .containsExactly("甲乙");
    }

    @Test
    void streamThatFailsIsAFault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line dropped");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThat(loader().add("stdin", broken).load().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageContaining("the line dropped"));
    }

    @Test
    void fileAndDirectoryWithoutPermissionAreFaults() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path file = write("a.txt", "甲");
        Path closed = Files.createDirectories(directory.resolve("closed"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assertThat(loader().add(directory).load().faults()).hasSize(2);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theLimitIsAtLeastOneByte() {
        DocumentLoader loader = loader();
        assertThatThrownBy(() -> loader.limitedTo(0)).isInstanceOf(IllegalArgumentException.class);
    }
}

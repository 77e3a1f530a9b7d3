package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.file.FileException;

/** Collects the characters of pages, one page after the other; not safe for use by several threads. */
final class PageGlyphs extends PDFTextStripper {

    /** How many operators pass between two looks at the clock. */
    private static final int STRETCH = 1_000;

    private final PdfLimits limits;
    private final long start = System.nanoTime();
    private List<Glyph> glyphs = new ArrayList<>();
    private long operators;
    private int characters;
    private int unknown;
    private int pictures;
    private float pageWidth;
    private float pageHeight;

    PageGlyphs(PdfLimits limits) {
        this.limits = limits;
    }

    /** Reads one page. */
    Page read(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        unknown = 0;
        pictures = 0;
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pageWidth = turned ? box.getHeight() : box.getWidth();
        pageHeight = turned ? box.getWidth() : box.getHeight();
        checkTime();
        if (page.hasContents()) {
            super.processPage(page);
        }
        return new Page(seen(), unknown, pictures, pageWidth);
    }

    /** What is painted; where nothing is, what was laid unseen over a picture by a program that recognised its characters. */
    private ImmutableList<Glyph> seen() {
        boolean painted = glyphs.stream().anyMatch(glyph -> glyph.shown() && !glyph.isBlank());
        return glyphs.stream().filter(glyph -> glyph.shown() || !painted).collect(ImmutableList.toImmutableList());
    }

    @Override
    protected void writePage() {
        // The glyphs are laid out elsewhere.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > limits.operators()) {
            throw new FileException(PdfFaults.beyond(limits.operators(), "drawing operators"));
        }
        if (operators % STRETCH == 0) {
            checkTime();
        }
        if (operator.getName().equals("BI") || (operator.getName().equals("Do") && isPicture(operands))) {
            pictures++;
        }
        super.processOperator(operator, operands);
    }

    private void checkTime() {
        Pace.checkInterruption();
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw new FileException(PdfFaults.time(limits.time()));
        }
    }

    private boolean isPicture(List<COSBase> operands) {
        PDResources resources = getResources();
        return resources != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources.isImageXObject(name);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++characters > limits.characters()) {
            throw new FileException(PdfFaults.beyond(limits.characters(), "characters"));
        }
        int before = glyphs.size() + unknown;
        super.showGlyph(matrix, font, code, displacement);
        if (glyphs.size() + unknown == before && font.toUnicode(code) == null && displacement.getX() > 0) {
            unknown++;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        boolean slanted = Math.abs(matrix.getShearY()) > 0.1f * Math.abs(matrix.getScaleX())
                && Math.abs(matrix.getScaleX()) > 0.1f * Math.abs(matrix.getShearY());
        float left = position.getXDirAdj();
        float base = position.getYDirAdj();
        float right = left + position.getWidthDirAdj();
        float size = Math.abs(position.getFontSizeInPt());
        boolean finite = Float.isFinite(left) && Float.isFinite(base) && Float.isFinite(right) && Float.isFinite(size);
        boolean upright = position.getDir() == 0;
        if (!finite || slanted || !upright || !isOnPage(left, base) || size <= 0) {
            return;
        }
        String unicode = position.getUnicode();
        if (!unicode.isEmpty() && unicode.codePoints().allMatch(Forms::isUnknown)) {
            unknown++;
            return;
        }
        String text = Forms.ordinary(unicode);
        if (!text.isEmpty()) {
            boolean shown = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
            glyphs.add(new Glyph(text, left, Math.max(left, right), base, size, shown));
        }
    }

    private boolean isOnPage(float left, float base) {
        return left >= -1 && left <= pageWidth + 1 && base >= -1 && base <= pageHeight + 1;
    }
}

package org.bridgehead.extract.document.office;

import static org.bridgehead.extract.document.office.Docx.family;
import static org.bridgehead.extract.document.office.Docx.item;
import static org.bridgehead.extract.document.office.Docx.level;
import static org.bridgehead.extract.document.office.Docx.list;
import static org.bridgehead.extract.document.office.Docx.p;
import static org.bridgehead.extract.document.office.Docx.row;
import static org.bridgehead.extract.document.office.Docx.style;
import static org.bridgehead.extract.document.office.Docx.styled;
import static org.bridgehead.extract.document.office.Docx.table;

/** A proposal with numbered headings, lists, a table, a header and a footer; also what the committed fixtures are made of. */
final class DocxSample {

    /** What is seen of it. */
    static final String SEEN = """
            关于推动嘉湖两地共建沪苏湖科创走廊的提案
            提案人：民建湖州市委会
            一、背景情况
            沪苏湖铁路开通以来，湖州与嘉兴的联系日益紧密。2024年两地共有128家企业参加上海市的联合招商。
            二、存在的问题
            （一）规划衔接不够
            两地园区规划各自编制，尚未形成统一的产业目录。
            （二）要素流动不畅
            人才评价标准不一，科研仪器尚未共享。
            三、工作建议
            （一）建立统一的规划机制
            由湖州市发展改革委牵头，会同嘉兴市发展改革委，在2026年底前编制共同的产业规划。
            1. 明确牵头单位，每季度召开一次联席会议。
            2. 设立规模10亿元的协同发展基金。
            （二）培育重点产业链
            重点发展新能源汽车和生物医药产业。
            ①引进链主企业5家；
            ②建设共享实验室12个。
            注意事项
            避免重复建设；
            四、进度安排
            序号\t任务\t责任单位
            1\t编制产业规划\t湖州市发展改革委
            2\t设立协同基金\t嘉兴市财政局
            以上建议，请予研究。2026""";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NOTHING = "<w:suff w:val=\"nothing\"/>";

    private DocxSample() {}

    static Docx proposal() {
        return Docx.of(
                        styled("Title", "关于推动嘉湖两地共建沪苏湖科创走廊的提案"),
                        p("提案人：民建湖州市委会"),
                        styled("Heading1", "背景情况"),
                        p("沪苏湖铁路开通以来，湖州与嘉兴的联系日益紧密。2024年两地共有128家企业参加上海市的联合招商。"),
                        styled("Heading1", "存在的问题"),
                        styled("Heading2", "规划衔接不够"),
                        p("两地园区规划各自编制，尚未形成统一的产业目录。"),
                        styled("Heading2", "要素流动不畅"),
                        p("人才评价标准不一，科研仪器尚未共享。"),
                        styled("Heading1", "工作建议"),
                        styled("Heading2", "建立统一的规划机制"),
                        p("由湖州市发展改革委牵头，会同嘉兴市发展改革委，在2026年底前编制共同的产业规划。"),
                        item(3, 0, "明确牵头单位，每季度召开一次联席会议。"),
                        item(3, 0, "设立规模10亿元的协同发展基金。"),
                        styled("Heading2", "培育重点产业链"),
                        p("重点发展新能源汽车和生物医药产业。"),
                        item(4, 0, "引进链主企业5家；"),
                        item(4, 0, "建设共享实验室12个。"),
                        p("注意事项"),
                        item(5, 0, "避免重复建设；"),
                        styled("Heading1", "进度安排"),
                        table(row("序号", "任务", "责任单位"), row("1", "编制产业规划", "湖州市发展改革委"), row("2", "设立协同基金", "嘉兴市财政局")),
                        closing(),
                        "<w:sectPr xmlns:r=\"" + RELATIONS + "\"><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
                                + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/></w:sectPr>")
                .withNumbering(
                        family(
                                0,
                                level(0, "chineseCounting", "%1、", NOTHING, "<w:pStyle w:val=\"Heading1\"/>"),
                                level(1, "chineseCounting", "（%2）", NOTHING, "<w:pStyle w:val=\"Heading2\"/>")),
                        family(1, level(0, "decimal", "%1.")),
                        family(2, level(0, "decimalEnclosedCircle", "%1", NOTHING)),
                        family(3, level(0, "bullet", "●")),
                        list(2, 0),
                        list(3, 1),
                        list(4, 2),
                        list(5, 3))
                .withStyles(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                                + "</w:style>",
                        style("Title", "<w:basedOn w:val=\"Normal\"/>"),
                        style("Heading1", heading(0)),
                        style("Heading2", heading(1)))
                .with("word/header1.xml", "<w:hdr xmlns:w=\"" + Docx.WORD + "\">" + p("内部资料") + "</w:hdr>")
                .with("word/footer1.xml", "<w:ftr xmlns:w=\"" + Docx.WORD + "\">" + p("第1页") + "</w:ftr>")
                .with("[Content_Types].xml", types("document", "styles", "numbering", "header", "footer"))
                .with("_rels/.rels", relationships("officeDocument", "word/document.xml"))
                .with(
                        "word/_rels/document.xml.rels",
                        relationships(
                                "styles", "styles.xml",
                                "numbering", "numbering.xml",
                                "header", "header1.xml",
                                "footer", "footer1.xml"));
    }

    private static String heading(int level) {
        return "<w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>";
    }

    private static String closing() {
        return "<w:p>" + Docx.r("以上建议，")
                + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>请阅。</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\">" + Docx.r("请予研究。") + "</w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部批注</w:t></w:r>"
                + Docx.field("begin") + Docx.code(" DATE \\@ &quot;yyyy&quot; ") + Docx.field("separate")
                + Docx.r("2026") + Docx.field("end") + "</w:p>";
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"" + RELATIONS + "/")
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String types(String main, String... others) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        append(xml, "/word/" + main + ".xml", main + ".main");
        for (String other : others) {
            boolean isNumbered = other.equals("header") || other.equals("footer");
            append(xml, "/word/" + other + (isNumbered ? "1" : "") + ".xml", other);
        }
        return xml.append("</Types>").toString();
    }

    private static void append(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"" + TYPE)
                .append(type)
                .append("+xml\"/>");
    }
}

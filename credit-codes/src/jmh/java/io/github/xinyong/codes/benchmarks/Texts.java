package io.github.xinyong.codes.benchmarks;

import java.util.Random;

/** Running text as administrations and companies write it, with and without codes that nobody has. */
final class Texts {

    static final int LENGTH = 200_000;

    /** A code each so many characters. */
    private static final int GAP = 200;

    static final int CODES = LENGTH / GAP - 1;

    private static final String[] SENTENCES = {
        "经查，当事人于2024年3月15日至2025年1月7日期间，在其经营场所内销售超过保质期的预包装食品，货值金额合计1286.50元。",
        "本局依法对其作出责令改正、没收违法所得并处罚款人民币20000元的行政处罚，当事人已在规定期限内缴纳。",
        "根据公司章程第十二条，股东会会议由董事会召集，董事长主持；会议应当对所议事项的决定作成会议记录，出席会议的股东应当在会议记录上签名。",
        "如有疑问，请在工作日上午9:00至11:30、下午14:00至17:00拨打010-00000000咨询，或者发送邮件至service@example.com。",
        "项目总投资约3.6亿元，建设周期24个月，预计2027年底前投入使用，届时可新增就业岗位500余个，年产值超过8亿元。",
        "申请人应当对所提交材料的真实性负责。有下列情形之一的，不予受理：材料不齐全的；不符合法定形式的；超出登记机关管辖范围的。",
        "会议强调，要坚持公平、公正、公开的原则，加强信用信息的归集、共享和应用，保护信用主体的合法权益，不得违法收集个人信息。",
        "（示市监处罚〔2025〕17号）自送达之日起生效。当事人如不服本决定，可以在六十日内申请行政复议，也可以在六个月内提起行政诉讼。",
        "The supplier delivered 1,200 units on 12 May 2025 (order no. A-20250512-07); payment terms are net 30 days.",
        "春天的午后，小镇的街道上人不多，茶馆里传来断断续续的谈话声，老人们坐在门口晒太阳，孩子们追着风筝跑过石桥。\n",
    };

    private Texts() {}

    static String ordinary() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder(LENGTH + 128);
        while (text.length() < LENGTH) {
            text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        text.setLength(LENGTH);
        return text.toString();
    }

    /** The same text with a whole code in every two hundred characters, organisations' and persons' in turn. */
    static String withCodes() {
        StringBuilder text = new StringBuilder(ordinary());
        String[] organizations = Columns.unifiedSocialCreditCodes();
        String[] persons = Columns.citizenIdNumbers();
        for (int i = 1; i <= CODES; i++) {
            // the first of every twenty rows is damaged
            int row = i + i / 19 + 1;
            String code = (i & 1) == 0 ? organizations[row] : persons[row];
            text.replace(i * GAP, i * GAP + 20, "（" + code + "）");
        }
        return text.toString();
    }
}

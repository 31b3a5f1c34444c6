import { stopOnRefusal } from "../sources/collection.ts";
import { dutiesComeFromLawOrAgreement, peaceOfPrivateLife } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "harm-to-people-around",
  order: 11,
  title: {
    zh: "对家人、朋友、同事的伤害，和能找谁",
    en: "What it does to family, friends and colleagues, and who helps",
  },
  summary: {
    zh: "父母被吓到，朋友被打扰，同事在议论。他们没有做错什么，也有自己的权利，可以自己拒绝、自己投诉。",
    en: "Parents are frightened, friends disturbed, colleagues talk. They did nothing wrong and have rights of their own: to refuse and to complain.",
  },
  body: [
    says(
      "家里人没有借钱，也没有担保，一般就不欠这笔钱（法律另有规定的除外，比如夫妻共同债务）。他们的清静，和你的一样受法律保护。",
      "Relatives who did not borrow or guarantee owe nothing, unless the law says otherwise, as with a common debt of spouses. Their peace is protected as yours is.",
      law(dutiesComeFromLawOrAgreement),
      law(peaceOfPrivateLife),
    ),
    says(
      "打到单位、找你的领导和同事，有专门的规则。你可以和单位说明：这是我的私事，我在处理，请把来电记下来。",
      "Calls to the workplace have a rule of their own. You may tell them: this is private, I am dealing with it, please note such calls.",
      rule("workplace-contact"),
    ),
    ...section(
      "先照顾老人和孩子",
      "Parents and children first",
      encourages(
        "先打个电话给父母，慢慢说。可以这样讲：“我有笔借款逾期了，我在处理。要是有人打电话来，不用怕，不用还，记下号码告诉我。”",
        "Call your parents and speak slowly: “I have an overdue loan and am dealing with it. If somebody calls, do not be afraid and do not pay; note the number and tell me.”",
      ),
      says(
        "有人要他们转账“替孩子还”，请先不要转。",
        "If somebody asks them to transfer money “for their child”, please do not.",
        rule("third-person-payment-demand"),
        rule("private-phone-or-account"),
      ),
      says(
        "有人拿孩子上学、工作来吓唬，听着吓人，先记下来，再核实。",
        "Talk of the children's school or work sounds frightening: write it down first, then check.",
        rule("misleading-consequence"),
      ),
    ),
    ...section(
      "被打扰的人可以做的",
      "What those who were called can do",
      says(
        "说一次“请不要再联系我”就够了。之后再打，就多了一条记录。",
        "“Please do not contact me again”, once, is enough. A call after that is one more entry in the record.",
        rule("contact-person-refusal"),
        law(stopOnRefusal),
      ),
      says(
        "他们可以用自己的名义投诉：骚扰电话打12321，信息来源不明找网信部门，威胁辱骂打110。",
        "They may complain in their own name: harassing calls 12321, data of unknown source the cyberspace authority, threats and abuse 110.",
        authority("harassment-12321"),
        authority("cyberspace-personal-information"),
        authority("police-110"),
      ),
      says("家人心里难受，也可以打12356。", "Family who suffer may call 12356 too.", authority("crisis-line-12356")),
    ),
    encourages(
      "亲友生气是正常的。说一声对不起，告诉他们你的打算，关系大多能慢慢修好。",
      "It is natural that they are upset. An apology and your plan help; most ties mend with time.",
    ),
  ],
  asked: [
    "打给我爸妈怎么办",
    "父母被吓到了",
    "朋友都知道了",
    "同事都知道了",
    "没脸见人",
    "怎么跟家人说",
    "怎么跟亲友解释",
    "连累家人",
    "how to tell my family",
    "my parents are scared",
    "my friends know",
  ],
});

import type { Bilingual } from "@ringfence/kernel";

interface Fact {
  /** The question put to the person; 「不清楚」 is always an answer. */
  readonly question: Bilingual;
  /** Why the verdict waits for it. */
  readonly why: Bilingual;
}

/** The closed list of facts a verdict may lack. A rule names the ones it asks for. */
export const facts = {
  "caller-is-collector": {
    question: { zh: "这个号码是催收方的吗？", en: "Does this number belong to whoever collects?" },
    why: { zh: "只有催收行为才适用这些规则。", en: "These rules apply to collection only." },
  },
  "lender-kind": {
    question: { zh: "这笔钱是哪类机构放的（银行、消费金融、小贷、无牌照）？", en: "What kind of lender is it (bank, consumer finance, microloan, unlicensed)?" },
    why: { zh: "不同机构适用不同的监管规定。", en: "Different rules bind different lenders." },
  },
  product: {
    question: { zh: "这是信用卡、网贷还是别的借款？", en: "Is it a credit card, an online loan or something else?" },
    why: { zh: "有的规定只管信用卡。", en: "Some rules are for credit cards only." },
  },
  "in-force-date": {
    question: { zh: "该规定的施行日期未能核实。", en: "The day this rule came into force could not be verified." },
    why: { zh: "行为当时规定是否已施行，影响结论。", en: "It matters whether the rule was in force that day." },
  },
  "exact-time": {
    question: { zh: "具体几点几分？", en: "At what time exactly?" },
    why: { zh: "时段规则要看钟点。", en: "The rule is about the hour." },
  },
  "what-was-said": {
    question: { zh: "对方说了什么？", en: "What was said?" },
    why: { zh: "只有通话记录看不出内容。", en: "A call log does not show the words." },
  },
  "who-spoke": {
    question: { zh: "这些话是对方说的，还是你说的、转述的？", en: "Did they say these words, or you, or somebody quoting?" },
    why: { zh: "粘贴的文字看不出是谁说的。", en: "Pasted text does not show who spoke." },
  },
  "call-kind": {
    question: { zh: "是播放录音的告知电话，还是能对话的电话？", en: "Was it a recorded notice or a call one could talk in?" },
    why: { zh: "两种电话的次数上限分开计算。", en: "The two kinds are counted separately." },
  },
  "call-connected": {
    question: { zh: "这通电话接通了吗？", en: "Was the call answered?" },
    why: { zh: "接通与未接通分别计数。", en: "Answered and unanswered calls count differently." },
  },
  "who-was-reached": {
    question: { zh: "接电话或收到消息的是谁？", en: "Who took the call or got the message?" },
    why: { zh: "对债务人和对第三人，规则不同。", en: "Rules differ for the debtor and for others." },
  },
  "debtor-reachability": {
    question: { zh: "在此之前，对方能联系上债务人本人吗？", en: "Could the debtor be reached before that?" },
    why: { zh: "只有联系不上本人时才可以找联系人。", en: "A contact person may be called only when the debtor cannot be reached." },
  },
  "owes-too": {
    question: { zh: "这位联系人是否也要承担这笔债（担保人、共同借款人）？", en: "Does this person owe the debt too (guarantor, co-borrower)?" },
    why: { zh: "对担保人、共同债务人可以依法催收。", en: "Guarantors and co-borrowers may be asked." },
  },
  "contacts-given": {
    question: { zh: "你曾把这些联系人提供给对方吗？", en: "Did you ever give these contacts to them?" },
    why: { zh: "来源合法与否，要看是谁提供的。", en: "Whether the source is lawful depends on who gave them." },
  },
  "document-issuer": {
    question: { zh: "文书上写的机关是否确认发过这份文书？", en: "Does the authority named confirm that it issued the paper?" },
    why: { zh: "真文书不是伪造；可以打电话核实。", en: "A genuine paper is no forgery; one can ask the issuer." },
  },
  "speaker-identity": {
    question: { zh: "对方的真实身份是什么？", en: "Who was really speaking?" },
    why: { zh: "也可能真是该机关的人员。", en: "It might truly be that authority." },
  },
  "fee-disclosed": {
    question: { zh: "签约前，这笔费用是否已写明并展示？", en: "Was this fee shown before signing?" },
    why: { zh: "事先写明的费用与事后加收的不同。", en: "A fee agreed before differs from one added later." },
  },
  "amount-received": {
    question: { zh: "实际到账多少、哪天到账？", en: "How much was paid out, and when?" },
    why: { zh: "本金按实际到账算。", en: "Principal is what was received." },
  },
  "repayment-flows": {
    question: { zh: "每一期还了（要还）多少、哪天还？", en: "What was (is to be) paid, and when?" },
    why: { zh: "没有现金流就算不出真实年化。", en: "The yearly cost needs dated payments." },
  },
  "contract-date": {
    question: { zh: "合同是哪天成立的？", en: "On which day was the contract concluded?" },
    why: { zh: "利率上限按合同成立时确定。", en: "The cap is that of the contract day." },
  },
  "rate-on-date": {
    question: { zh: "当日的 LPR 尚未收录。", en: "The LPR of that day is not in the tables yet." },
    why: { zh: "上限按 LPR 倍数计算。", en: "The cap is a multiple of the LPR." },
  },
  "cost-table-shown": {
    question: { zh: "签约前有没有看到“综合融资成本明示表”？", en: "Was the all-in cost table shown before signing?" },
    why: { zh: "没有明示表才是问题。", en: "Only a missing table is a problem." },
  },
  "outsourcing-told": {
    question: { zh: "放款机构事先告知过委托这家公司催收吗？", en: "Did the lender say beforehand that this agency would collect?" },
    why: { zh: "委托外部催收前应当告知。", en: "The debtor must be told before outsourcing." },
  },
  "visit-details": {
    question: { zh: "来了几个人？事先同意吗？进门了吗？", en: "How many came, was it agreed, did they come in?" },
    why: { zh: "上门的人数、同意与进门各有规则。", en: "Number, consent and entry have rules of their own." },
  },
  "account-holder": {
    question: { zh: "要求付款的账户是个人的还是机构的？", en: "Is the account a private person's or the institution's?" },
    why: { zh: "机构对公账户不受此限。", en: "An institution's own account is fine." },
  },
  "app-category": {
    question: { zh: "这个 App 属于哪一类服务？", en: "What kind of service is the app?" },
    why: { zh: "必要信息按类别确定。", en: "Necessary data depends on the category." },
  },
  "credit-facts": {
    question: { zh: "征信报告上实际怎样记载？", en: "What does the credit report really say?" },
    why: { zh: "如实报送征信是合法的。", en: "Truthful reporting is lawful." },
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

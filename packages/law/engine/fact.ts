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
    question: {
      zh: "这笔钱是哪类机构放的（银行、消费金融、小贷、无牌照）？",
      en: "What kind of lender is it (bank, consumer finance, microloan, unlicensed)?",
    },
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
  "who-called": {
    question: { zh: "这通联系是对方打来的，还是打过去的？", en: "Did they call, or were they called?" },
    why: { zh: "清单里没有主叫、被叫一列。", en: "The list does not say who called." },
  },
  "who-spoke": {
    question: {
      zh: "这些话是对方说的，还是你说的、转述的？",
      en: "Did they say these words, or you, or somebody quoting?",
    },
    why: { zh: "粘贴的文字看不出是谁说的。", en: "Pasted text does not show who spoke." },
  },
  "call-kind": {
    question: {
      zh: "是播放录音的告知电话，还是能对话的电话？",
      en: "Was it a recorded notice or a call one could talk in?",
    },
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
    why: {
      zh: "只有联系不上本人时才可以找联系人。",
      en: "A contact person may be called only when the debtor cannot be reached.",
    },
  },
  "owes-too": {
    question: {
      zh: "这位联系人是否也要承担这笔债（担保人、共同借款人）？",
      en: "Does this person owe the debt too (guarantor, co-borrower)?",
    },
    why: { zh: "对担保人、共同债务人可以依法催收。", en: "Guarantors and co-borrowers may be asked." },
  },
  "contacts-given": {
    question: { zh: "你曾把这些联系人提供给对方吗？", en: "Did you ever give these contacts to them?" },
    why: { zh: "来源合法与否，要看是谁提供的。", en: "Whether the source is lawful depends on who gave them." },
  },
  "document-issuer": {
    question: {
      zh: "文书上写的机关是否确认发过这份文书？",
      en: "Does the authority named confirm that it issued the paper?",
    },
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
    question: {
      zh: "放款机构事先告知过委托这家公司催收吗？",
      en: "Did the lender say beforehand that this agency would collect?",
    },
    why: { zh: "委托外部催收前应当告知。", en: "The debtor must be told before outsourcing." },
  },
  "visit-details": {
    question: { zh: "来了几个人？事先同意吗？进门了吗？", en: "How many came, was it agreed, did they come in?" },
    why: { zh: "上门的人数、同意与进门各有规则。", en: "Number, consent and entry have rules of their own." },
  },
  "account-holder": {
    question: {
      zh: "要求付款的账户是个人的还是机构的？",
      en: "Is the account a private person's or the institution's?",
    },
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
  "first-contact": {
    question: { zh: "这是对方第一次联系你吗？", en: "Was this the first time they contacted you?" },
    why: { zh: "表明身份的要求针对首次联系。", en: "Stating the institution is asked of the first contact." },
  },
  "official-step": {
    question: {
      zh: "对方说的立案、报案、移送，向该机关核实过吗？",
      en: "Did the authority confirm the step they claim (case filed, reported, handed over)?",
    },
    why: {
      zh: "真的起诉、报案不是误导；假的才是。",
      en: "A true suit or report misleads nobody; an invented one does.",
    },
  },
  "card-principal": {
    question: { zh: "信用卡透支的本金还有多少没还？", en: "How much principal of the credit card is unpaid?" },
    why: {
      zh: "五万元以上并有其他条件时，刑事责任的说法可能不是误导。",
      en: "From 50,000 yuan, with further conditions, speaking of a crime may not be misleading.",
    },
  },
  "whose-debt": {
    question: { zh: "这条信息说的是谁的欠款？", en: "Whose debt is this message about?" },
    why: {
      zh: "说收信人自己的债，不是向别人透露。",
      en: "Speaking of the receiver's own debt discloses nothing to others.",
    },
  },
  "disclosure-reach": {
    question: {
      zh: "对方告诉了多少人，是为了找到本人还是让人难堪？",
      en: "How many people were told, and was it to find the debtor or to shame?",
    },
    why: {
      zh: "个人之间的借款，要看方式、范围和目的。",
      en: "Between private persons manner, reach and purpose decide.",
    },
  },
  "deduction-purpose": {
    question: {
      zh: "放款时扣下的钱是利息，还是别的费用？收给谁，有没有真的服务？",
      en: "Was the money kept back interest or another fee? For whom, and for a real service?",
    },
    why: { zh: "法律写明不得预扣的是利息。", en: "What the law forbids to deduct is interest." },
  },
  "filing-day": {
    question: { zh: "对方起诉了吗？哪天起诉的？", en: "Has the lender sued, and on which day?" },
    why: {
      zh: "2020年8月20日以前的合同，之后的利息按起诉时的标准算。",
      en: "For contracts before 2020-08-20 later interest follows the cap at filing.",
    },
  },
  "rate-line": {
    question: {
      zh: "这类机构当时适用哪条利率线，没有核实到明确规定。",
      en: "Which rate line bound this kind of lender then could not be verified.",
    },
    why: { zh: "没有核实的线不能用来下结论。", en: "A line that was not verified decides nothing." },
  },
  "rate-in-contract": {
    question: { zh: "合同里写明年化利率了吗？是多少？", en: "Does the contract state a yearly rate, and which?" },
    why: { zh: "没写或写低了才是问题。", en: "Only a missing or understated rate is a problem." },
  },
  "app-purpose": {
    question: {
      zh: "App 要这项信息是为了哪个功能？你同意过吗？",
      en: "For which function did the app want it, and did you agree?",
    },
    why: { zh: "有的信息用于核实身份等法定要求。", en: "Some data serves legal duties such as checking identity." },
  },
  "data-handed-over": {
    question: {
      zh: "你按要求提供了吗？不给的话对方说会怎样？",
      en: "Did you hand it over, and what did they say would follow otherwise?",
    },
    why: { zh: "只是开口要，和强迫或已经拿走不同。", en: "Merely asking differs from forcing or taking." },
  },
  "same-institution": {
    question: {
      zh: "这个号码和你之前拒绝过的、或给你打过电话的，是同一家吗？",
      en: "Is this number of the same institution as the others?",
    },
    why: {
      zh: "号码还没有归到哪一家，换号不等于换了一家。",
      en: "The number is not assigned yet; another number may be the same institution.",
    },
  },
  "offered-to-pay": {
    question: {
      zh: "这位联系人是自己主动提出愿意代还的吗？",
      en: "Did this contact person offer to pay of their own accord?",
    },
    why: {
      zh: "主动提出代还的，可以告诉其必要的还款信息。",
      en: "Somebody who freely offers to pay may be given the necessary repayment data.",
    },
  },
  "order-terms": {
    question: {
      zh: "禁止接触的决定保护谁、到哪天为止？",
      en: "Whom does the no-contact order protect, and until which day?",
    },
    why: {
      zh: "在期限内接触被保护的人才算违反。",
      en: "Only contacting the protected person within the period breaks the order.",
    },
  },
  "effect-on-life": {
    question: {
      zh: "这些话对生活、工作造成了什么影响（无法上班、就医、围观、报警）？",
      en: "What effect did it have on life and work (no work, doctor, onlookers, police)?",
    },
    why: {
      zh: "是否扰乱秩序、情节是否恶劣，由公安机关根据影响认定。",
      en: "Whether order was disturbed is decided by the police from the effects.",
    },
  },
  "last-due-date": {
    question: { zh: "最后一期是哪天到期的？", en: "On which day was the last instalment due?" },
    why: { zh: "诉讼时效从最后一期到期起算。", en: "The limitation period counts from the last due day." },
  },
  "older-limitation-law": {
    question: {
      zh: "到期日在民法典施行之前，时效怎样衔接需要律师看。",
      en: "It fell due before the Civil Code; a lawyer must say how the older law carries over.",
    },
    why: { zh: "当时适用的是更早的法律，这里没有收录。", en: "An older law applied then, which is not held here." },
  },
  "day-count": {
    question: {
      zh: "合同按一年360天还是365天计息？",
      en: "Does the contract count interest on 360 or on 365 days a year?",
    },
    why: { zh: "差别刚好落在上限附近。", en: "The difference decides so close to the cap." },
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

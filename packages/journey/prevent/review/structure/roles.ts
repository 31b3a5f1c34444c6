/**
 * What the parties of a contract are read as, by what it calls them: 甲方 is the borrower in one and the lender in the next, and a firm's short
 * name is nobody's until the text says whose. Only what the text says is taken.
 */
export function rolesOf(text: string): ReadonlyMap<string, string> {
  const opening = text.slice(0, longestOpening);
  return new Map([...firmsShortNames(opening), ...describedIn(opening), ...statedIn(text)]);
}

/** The parties are named before anything is agreed. */
const longestOpening = 4000;

const roles = "借款人|贷款人|出借人|放款人|担保人|授权人|被授权人|平台|用户|债权人|债务人";

/** 甲方（借款人）, 借款人（甲方）. */
function statedIn(text: string): readonly (readonly [string, string])[] {
  const said = new RegExp(`([甲乙丙丁]方)\\s*[（(]\\s*(${roles})`, "gu");
  const reversed = new RegExp(`(${roles})\\s*[（(]\\s*([甲乙丙丁]方)`, "gu");
  return [
    ...[...text.matchAll(reversed)].map(([, role = "", party = ""]) => [party, role] as const),
    ...[...text.matchAll(said)].map(([, party = "", role = ""]) => [party, role] as const),
  ];
}

const called = "[（(]以?下文?(?:统?简?称|合称)(?:为|作)?[：:]?\\s*[“\"「']?";

/** 甲方为某某消费金融有限公司, 出租人（甲方）：某某公司, 签署本合同的自然人（下称“乙方”）. */
function describedIn(opening: string): readonly (readonly [string, string])[] {
  const found = ["甲方", "乙方", "丙方", "丁方"].flatMap((party) => {
    const role = descriptionsOf(party, opening)
      .map(roleIn)
      .find((one) => one !== undefined);
    return role === undefined ? [] : [[party, role] as const];
  });
  // A contract between firms, or one whose other side was not understood, is left as it stands.
  return found.some(([, role]) => role === "借款人") ? found : [];
}

const longestDescription = 60;

/** What stands before the party is looked at only where the party stands: sought the other way round, every word could begin it. */
function descriptionsOf(party: string, opening: string): readonly string[] {
  const before = new RegExp(`(?:[（(]|${called})${party}`, "gu");
  const behind = new RegExp(
    `${party}(?:[（(]([^）)\\n]{2,20})[）)]|[，,]?(?:是指|指|为|是|[：:])\\s*([^。；\\n]{2,40}))`,
    "u",
  ).exec(opening);
  const named = [...opening.matchAll(before)].map(
    ({ index }) =>
      opening
        .slice(Math.max(0, index - longestDescription), index)
        .split(/[。；\n]/u)
        .at(-1) as string,
  );
  return [behind?.[1] ?? "", behind?.[2] ?? "", ...named];
}

const person =
  /自然人|个人|用户|借款[人方]|借钱|买受人|承租[人方]|租机人|租用人|申请人|持卡人|学员|本人|患者|消费者|客户|购车人|身份证/u;
const firm =
  /公司|银行|信用社|中心|出借|放款|把钱借出|贷款[人方]|出租[人方]|出卖人|债权人|担保人|平台|机构|商家|服务商/u;

function roleIn(described: string): string | undefined {
  const [ofFirm, ofPerson] = [firm, person].map((words) => words.exec(described)?.index ?? Number.POSITIVE_INFINITY);
  if (ofFirm === ofPerson) return undefined;
  return (ofFirm as number) < (ofPerson as number) ? "贷款人" : "借款人";
}

const ownWords =
  /^(?:我们|我方|我司|我行|本行|本公司|本平台|贵[司行]|[甲乙丙丁]方|贷款人|出借人|出租[人方]|平台|公司|您)$/u;

/** 某某支付有限公司（下称“某某”或者“我们”）: whose text it is, the first firm that is named. */
function firmsShortNames(opening: string): readonly (readonly [string, string])[] {
  const named = new RegExp(
    `(?:公司|银行|信用社|中心|合作社|分行)[\\p{Script=Han}]{0,10}${called}([^”"」'）)\\n]{1,12})[”"」']?(?:(?:、|或者?|和|及)[“"「']?([^”"」'）)\\n]{1,8}))?`,
    "u",
  ).exec(opening);
  return [named?.[1], named?.[2]].flatMap((name) =>
    name === undefined || ownWords.test(name) || person.test(name) ? [] : [[name, "我们"] as const],
  );
}

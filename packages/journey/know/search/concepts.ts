import { holds, phrase } from "./tokens.ts";

/** Different words for one thing, in both languages: whoever types one of them also finds texts with the others. */
const groups: readonly string[] = [
  "半夜、夜里、夜间、深夜、凌晨、晚上、大半夜、三更半夜、睡觉、一大早、night、nights、late、midnight、early morning、22:00、点钟、几点、白天、大清早、时间段、8am、6am、10pm、11pm、before 8、after 10",
  "打电话、来电、电话、打给、call、phone、ring、dial",
  "次数、一天打、一天几、天天打、不停打、一直打、疯狂打、反复、轰炸、连环、几十个、多少次、呼死你、how many、too many、times a day、nonstop、repeatedly、harass、spam",
  "我妈、妈妈、我爸、爸爸、父母、爸妈、老人、家人、家里人、亲戚、亲友、老婆、老公、配偶、孩子、mother、father、mom、parents、family、wife、husband、relatives、奶奶、爷爷、外婆、外公、姥姥、姥爷、舅舅、叔叔、姑姑、阿姨、姨妈、伯伯、哥哥、弟弟、姐姐、妹妹、我哥、我姐、我弟、我妹、儿子、女儿、婆婆、岳母、岳父、sister、brother、grandmother、grandfather、uncle、aunt、son、daughter、kids",
  "联系人、通讯录、contact person、contacts、address book",
  "朋友、同学、friend、friends、室友、闺蜜、兄弟、邻居、熟人、roommate、neighbour、neighbor",
  "单位、公司、领导、老板、同事、上班、hr、人事、工作单位、boss、workplace、employer、office、colleague、my work、coworker、前台",
  "骂、辱骂、骂人、侮辱、脏话、难听、人格、insult、swear、curse、abuse、abusive、call names、粗口、爆粗、贱、不得好死、foul language、rude",
  "威胁、恐吓、吓唬、吓、threat、threaten、intimidate、scare、再不还、不还就、不还钱就",
  "坐牢、判刑、抓你、被抓、刑事、犯罪、进去、jail、prison、arrest、criminal、拘留、逮捕、立案、通缉、拘役、detain、detention",
  "上门、外访、家门口、到家、来家里、来我家、visit、come to my home、at my house、doorstep、my house、my home、要债、敲门、来敲、两个人、knock",
  "朋友圈、微信群、群里、群发、曝光、公开、发到网上、贴、抖音、post、publish、wechat group、expose、online、照片、picture、photo",
  "利息、利率、年化、高利、费用、服务费、interest、rate、cost、fee、expensive",
  "投诉、举报、维权、complain、complaint、report、多久回复、答复",
  "报警、报案、警察、公安、派出所、police、110",
  "法院、起诉、传票、诉讼、court、sue、sued、summons、lawsuit、告催收、想告、去告、告他们",
  "律师、lawyer、请律师、打官司、法律咨询、lawyers、legal advice",
  "公检法、冒充、假警察、假法院、pretend、impersonate、fake police、posing",
  "假、伪造、ps的、fake、forged、false、拘留证、逮捕证、通知书、notice letter",
  "征信、信用报告、黑名单、credit record、credit report、blacklist、credit score",
  "协商、商量、谈、减免、分期、展期、延期、negotiate、extension、instalment、installment、plan、失业、没工作、没钱、还不起、还不上、困难、生病、lost my job、unemployed、cannot pay、cannot afford、can't pay、hardship",
  "录音、能录、偷录、录下、截图、证据、留证、取证、聊天记录、recording、record、screenshot、evidence、proof",
  "时效、三年、过期、limitation、expired、old debt",
  "砍头息、先扣、到账、实际到手、upfront、deduct、deducted、received less、到手金额、少到账",
  "借新还旧、以贷养贷、再借、从别的平台借、borrow again、new loan、another loan",
  "转账、个人账户、私人账户、私人微信、个人微信、收款码、私户、private account、personal account、transfer",
  "替我还、代还、替他还、让家人还、叫我还、要我还、pay for、pay instead、帮我还、帮他还、爸妈还、家里还",
  "权限、app、软件、permission",
  "隐私、个人信息、泄露、privacy、personal information、leak、data",
  "担保、担保人、guarantor、guarantee",
  "委外、外包、催收公司、第三方催收、agency、outsource、outsourced",
  "换号码、不同号码、很多号码、虚拟号、陌生号码、different numbers、many numbers、unknown number",
  "身份、哪家公司、不说是谁、不报名字、who is calling、identity、refuses to say who、假名、化名、工号、哪个平台、fake name、real name",
  "心理、难受、压力、失眠、抑郁、焦虑、崩溃、stress、anxiety、depressed、mental、睡不着、不敢接、害怕、哭、好累、难过、孤独、cry、crying、lonely、tired、exhausted",
  "信用卡、刷卡、credit card、card、最低还款、刷爆、账单",
  "骗、骗局、诈骗、靠谱、scam、swindle、fraud、电话卡、不用还、包过、帮我处理、帮我还清、中介、交给他们",
  "闯、进屋、进门、强行、enter、break in、force their way",
  "拒绝、不要再打、别再打、说过不要、refuse、refused、stop calling、asked them to stop",
  "告诉别人、告诉同事、告诉朋友、告诉我、说出去、透露、知道我欠、欠钱的事、欠款的事、told、tell others、disclose、found out",
  "借的钱、欠的钱、朋友欠、亲戚欠、同事欠、别人欠、替别人、不是我借的、我没借、somebody else's debt、someone else's debt、not my debt",
  "删除、注销、撤回、delete、deletion、withdraw",
];

const prepared = groups.map((words) => words.split("、").map(phrase));

/** Relatives by every name: one word for comparing questions, so that 给我奶奶打电话 and 给我爸打电话 are the same. */
const chineseKin =
  /(?:爸妈|父母|爸爸|妈妈|老爸|老妈|父亲|母亲|爷爷|奶奶|外公|外婆|姥姥|姥爷|舅舅|舅妈|叔叔|伯伯|姑姑|姑妈|阿姨|姨妈|哥哥|弟弟|姐姐|妹妹|表哥|表弟|表姐|表妹|堂哥|堂弟|儿子|女儿|孩子|老公|老婆|丈夫|妻子|配偶|对象|岳父|岳母|婆婆|公公|家里人|亲戚|亲人|(?<=我|他|她)(?:爸|妈|爹|娘|哥|弟|姐|妹|叔|姑|舅|姨|爷|奶))/g;
const englishKin =
  / (?:mother|father|mom|mum|dad|parent|wife|husband|sister|brother|son|daughter|grandmother|grandfather|uncle|aunt|relativ) /g;

/** A question's core with relatives under one name. */
export function withOneNameForKin(core: string): string {
  return core.replace(chineseKin, "家人").replace(englishKin, " family ");
}

/** Numbers of the concepts a text speaks of, given the key of its {@link analyse}. */
export function conceptsIn(key: string): number[] {
  const found: number[] = [];
  for (let number = 0; number < prepared.length; number++) if (speaksOf(key, number)) found.push(number);
  return found;
}

export function speaksOf(key: string, concept: number): boolean {
  return prepared[concept]?.some((form) => holds(key, form)) === true;
}

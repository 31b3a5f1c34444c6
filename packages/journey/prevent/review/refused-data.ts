import type { Bilingual, CivilDate } from "@ringfence/kernel";
import { rankWords } from "@ringfence/law";
import { type AppCategory, appCategories, type NecessaryKind } from "@ringfence/law/app-scope/categories.ts";
import { basisOn } from "../app/scope.ts";
import type { TermsCategory } from "./terms-category.ts";

/** Personal information as terms name it, and under which kinds it stands in the lists; under none: in no list. */
interface NamedData {
  readonly name: Bilingual;
  readonly words: RegExp;
  readonly kinds: readonly NecessaryKind[];
}

const data = (zh: string, en: string, words: RegExp, ...kinds: readonly NecessaryKind[]): NamedData => ({
  name: { zh, en },
  words,
  kinds,
});

const named: readonly NamedData[] = [
  data("通讯录", "the address book", /通[讯信](?:录|簿)|电话[簿本]|手机联系人|联系人(?:列表|信息|权限)/u),
  data("通话记录", "the call log", /通话(?:记录|详单|清单)/u),
  data("短信", "text messages", /短信(?!验证码|验证|通知|提醒)/u),
  data("相册、照片", "photos", /相册|(?<!身份证|证件)照片|图库/u),
  data("装了哪些应用", "which apps are installed", /(?:应用|软件|App)(?:列表|清单)|已?安装的?(?:应用|软件)/iu),
  data("人脸", "the face", /人脸|面部/u),
  data("位置", "location", /位置|定位|行踪/u, "location", "track"),
  data("手机号", "the phone number", /手机号/u, "phone-number"),
  data("姓名", "the name", /姓名/u, "name"),
  data("证件号码", "the number of the identity document", /(?:身份证|证件)(?:件)?号/u, "identity-number"),
  data("证件照片", "copies of the identity document", /(?:身份证|证件)(?:正反面)?(?:照片|影像|复印件)/u, "id-photo"),
  data("银行卡号", "the bank card number", /银行卡|银行账[户号]/u, "bank-account"),
  data("地址", "the address", /(?:家庭|居住|收货|通信)地址|住址/u, "address"),
];

const holds = ({ necessary }: AppCategory, { kinds }: NamedData): boolean =>
  necessary.some((item) => item.kinds.some((kind) => kinds.includes(kind)));

const list = (names: readonly Bilingual[]): Bilingual => ({
  zh: names.map(({ zh }) => zh).join("、"),
  en: names.map(({ en }) => en).join(", "),
});

/**
 * What no service without consent comes to for this kind of app: which of the data named it may insist on, which not, and what
 * refusing service for the latter is called that day.
 */
export function refusedData(
  sentence: string,
  { category, on }: { readonly category?: TermsCategory; readonly on: CivilDate },
): readonly Bilingual[] {
  const said = named.filter(({ words }) => words.test(sentence));
  const kind = appCategories.find(({ no }) => no === category?.no);
  if (kind === undefined) return inNoList(said);
  const within = said.filter((one) => holds(kind, one));
  const beyond = said.filter((one) => !holds(kind, one));
  return [
    ...(within.length === 0 ? [] : [mayInsist(kind, list(within.map(({ name }) => name)))]),
    ...(beyond.length === 0 ? [] : [mayNot(kind, list(beyond.map(({ name }) => name)))]),
    ...(said.length === 0 ? [allOf(kind)] : []),
    ...(beyond.length > 0 || said.length === 0 ? calledOn(on) : []),
  ];
}

const mayInsist = ({ name }: AppCategory, { zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}在「${name.zh}」类应用的必要信息里：不给就不能用，可以这样写。`,
  en: `The necessary information of the kind "${name.en}" holds ${en}: it may insist on that.`,
});

const mayNot = ({ name }: AppCategory, { zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}不在「${name.zh}」类应用的必要信息里：不给，也应当能用基本功能。`,
  en: `The necessary information of the kind "${name.en}" does not hold ${en}: without it the basic functions have to work.`,
});

function allOf({ name, necessary }: AppCategory): Bilingual {
  if (necessary.length === 0)
    return {
      zh: `「${name.zh}」类应用不用任何个人信息，就应当能用基本功能。`,
      en: `The basic functions of the kind "${name.en}" have to work without any personal information.`,
    };
  const { zh, en } = list(necessary.map(({ text }) => text));
  return {
    zh: `「${name.zh}」类应用，必须给的只有：${zh}。别的可以不给，基本功能也应当能用。`,
    en: `The kind "${name.en}" may insist on no more than: ${en}. Refusing the rest must leave the basic functions.`,
  };
}

function calledOn(on: CivilDate): readonly Bilingual[] {
  const basis = basisOn(on);
  if (basis === undefined) return [];
  const { breach } = rankWords[basis.rank];
  return [
    {
      zh: `应用因为你不给这些就不让用基本功能，${breach.zh}；只写在条款里、还没有这样做的，先请对方改。`,
      en: `An app that denies its basic functions for that acts ${breach.en}; where it is only written and not yet done, ask to change it.`,
    },
  ];
}

/** The kind is not known: what stands in none of the lists can be told all the same. */
function inNoList(said: readonly NamedData[]): readonly Bilingual[] {
  const never = said.filter((one) => !appCategories.some((category) => holds(category, one)));
  if (never.length === 0) return [];
  const { zh, en } = list(never.map(({ name }) => name));
  return [
    {
      zh: `39 类常见应用里，没有一类必须用到${zh}。选一选它是哪一类，能说得更准。`,
      en: `None of the 39 usual kinds of apps needs ${en}. Choose its kind to know more.`,
    },
  ];
}

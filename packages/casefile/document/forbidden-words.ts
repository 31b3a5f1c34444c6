import type { Bilingual } from "@ringfence/kernel";

interface Forbidden {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: Bilingual;
  /** Allowed when it is reported of somebody else: 他说要…. */
  readonly mayReport?: true;
}

/** The sentence before the words tells that somebody else said them, or they stand in quotation marks. */
const reported =
  /(?:(?:他|她|对方|催收|来电|短信|有人|那人|人员)[^。；！？\n]{0,20}(?:说|称|骂|喊|威胁|扬言|发来|写道|叫)|[“「『"])[^。；！？\n”」』]{0,30}$/u;

/**
 * What no letter or complaint of ours may say, whoever typed it. Narrow on purpose: a sentence that only speaks of such things
 * ("I ask for no money") is let through by the guards.
 */
const list: readonly Forbidden[] = [
  {
    id: "money-for-silence",
    pattern:
      /(?:不(?:给|赔|付|免|减|退|答应)[^。；\n]{0,14}(?:就|我就|将|否则)[^。；\n]{0,10}(?:投诉|举报|曝光|报警|发到网上|找媒体))|(?:(?:赔偿|补偿|给我|付我|转我)[^。；\n]{0,12}(?:元|块|万)[^。；\n]{0,14}(?:就|即|才)?(?:撤诉|撤回|不再?投诉|不再?举报|删帖|不追究))|(?:(?:撤诉|撤回投诉|撤销投诉|不举报|不投诉)[^。；\n]{0,10}(?:条件|前提|须先|必须先|得先)[^。；\n]{0,10}(?:付|赔|给|减|免))/u,
    why: {
      zh: "不能把投诉和要钱连在一起：这可能被当作敲诈勒索，也会让投诉不被受理。",
      en: "A complaint must not be tied to a demand for money: that can be taken for extortion, and the complaint is refused.",
    },
  },
  {
    id: "threat",
    mayReport: true,
    pattern:
      /(?:弄死|打死|砍死|打断|让你(?:们)?(?:好看|不得安宁|后悔|滚蛋)|走着瞧|等着瞧|同归于尽|报复(?:你|你们|贵方)|找人(?:收拾|弄|教训)|后果自负|(?:去|上)你(?:们)?(?:家|公司|单位)(?:闹|堵))/u,
    why: {
      zh: "不能写威胁的话。说清对方做了什么、请对方做什么，就够了。",
      en: "No threats. Say what was done and what you ask for.",
    },
  },
  {
    id: "insult",
    mayReport: true,
    pattern: /(?:王八蛋|畜生|狗东西|混蛋|垃圾公司|人渣|去死|傻[逼比]|妈的)/u,
    why: {
      zh: "骂人的话会让信失去作用，也可能让自己惹上麻烦。",
      en: "Insults take the force from the letter and can turn against you.",
    },
  },
  {
    id: "promise-beyond-power",
    pattern:
      /(?:(?:我|本人)?(?:保证|担保|发誓)[^。；\n]{0,14}(?:还清|全额|一次性|按时还|一分不少)|一定(?:全部|全额)还清)/u,
    why: {
      zh: "不要写做不到时会变成失信的话。写“计划”“争取”，数字写做得到的。",
      en: "Do not promise what may turn out to be out of reach. Write of a plan, with figures you can keep.",
    },
  },
  {
    id: "false-hardship",
    pattern: /(?:(?:假装|谎称|编造|伪造|代开|做一份假)[^。；\n]{0,10}(?:失业|生病|重病|困难|贫困|证明|病历|流水))/u,
    why: {
      zh: "不能写不真实的困难，也不能附不真实的证明。",
      en: "No untrue hardship and no untrue papers.",
    },
  },
  {
    id: "refusing-the-debt",
    mayReport: true,
    pattern:
      /(?:(?:坚决|就是|决定|打算)(?:不还|拒不还款|一分(?:钱)?(?:也|都)?不还)|(?:钱|贷款|欠款)(?:我)?不(?:会|打算)还了?(?:[，。；！]|$))/u,
    why: {
      zh: "不要写“不还”。合法的债要还；怎么还、还多少可以谈。",
      en: "Do not write that you will not pay. A lawful debt is owed; how and how much can be discussed.",
    },
  },
];

interface ForbiddenHit {
  readonly id: string;
  /** The words found. */
  readonly words: string;
  readonly why: Bilingual;
}

/** Every forbidden phrase in a text, with the reason, in the order of the list. */
export function forbiddenWords(text: string): readonly ForbiddenHit[] {
  return list.flatMap(({ id, pattern, why, mayReport }) => {
    for (const hit of text.matchAll(new RegExp(pattern.source, "gu"))) {
      if (mayReport === true && reported.test(text.slice(Math.max(0, hit.index - 60), hit.index))) continue;
      return [{ id, words: hit[0], why }];
    }
    return [];
  });
}

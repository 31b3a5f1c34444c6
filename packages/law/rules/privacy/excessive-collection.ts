import type { AppAccess } from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import { isNecessary } from "../../app-scope/necessary.ts";
import type { CaseView } from "../../engine/case-view.ts";
import { consentOn } from "../../engine/consent.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";
import { beyondNeed, refusedWithout } from "./data-collection-provisions.ts";

/** Nothing a loan needs; the address book is in the list of no category. Other data may serve a duty such as checking identity. */
const neverNeeded: ReadonlySet<AppAccess["data"]> = new Set(["contacts", "call-log", "sms", "installed-apps"]);
const maybeIdentityCheck: ReadonlySet<AppAccess["data"]> = new Set(["face", "id-photo", "other"]);
/** Online lending, no. 12 of the 39 categories: what an app of a lender is unless the case says otherwise. */
const ONLINE_LENDING = 12;
const asksForData = signalBit("asks-for-private-data");

function judgeAccess({ data, how, lender, category, on }: AppAccess, view: CaseView): Judgement {
  const figures = { data, how };
  const kind = category ?? (lender === undefined ? undefined : ONLINE_LENDING);
  if (how === "asked") return lawful;
  if (kind === undefined) return unclear(["app-category"], { figures });
  if (isNecessary(kind, data) === true) return lawful;
  if (maybeIdentityCheck.has(data)) return unclear(["app-purpose"], { figures });
  if (how === "refused-service-without") return breach({ figures, under: refusedWithout });
  const agreed = data === "contacts" && consentOn(view, "use-of-contacts", view.debtorId, on) !== undefined;
  return neverNeeded.has(data) && !agreed
    ? breach({ figures, under: beyondNeed })
    : unclear(["app-purpose"], { figures, under: beyondNeed });
}

function* judge(view: CaseView): Iterable<CaseJudgement> {
  for (const access of view.file.appAccesses) {
    const lender = view.lenderOf(access.lender === undefined ? undefined : view.partyById.get(access.lender));
    const judgement: CaseJudgement = { ...judgeAccess(access, view), about: [access.id], on: access.on };
    yield lender === undefined ? judgement : { ...judgement, lender };
  }
  for (const contact of view.contacts) {
    if (!contact.inward || contact.collecting === "no" || (contact.signals & asksForData) === 0) continue;
    const { id, start } = contact.communication;
    const asked = unclear(["data-handed-over"], { words: ["asks-for-private-data"], under: beyondNeed });
    yield { ...asked, about: [id], on: dateOf(start), contact };
  }
}

const access = (data: string, how: string, on: string) => ({
  id: "a1",
  app: "青禾借款",
  lender: "lender",
  data,
  how,
  on,
});

export default defineRule({
  id: "excessive-collection",
  group: "privacy",
  title: { zh: "过度索要个人信息", en: "Taking more data than needed" },
  plain: {
    zh: "借款App用不着你的通讯录、通话记录和短信。不给就不让用、或者直接读走，都是不允许的；可以关掉权限并要求删除。",
    en: "A lending app needs neither address book nor call log nor messages. Refusing service without them or just reading them is not allowed; withdraw the permission and ask for deletion.",
  },
  basis: [...beyondNeed, ...refusedWithout],
  asks: ["app-category", "app-purpose", "data-handed-over"],
  refutedBy: [
    {
      zh: "只读取了你自己选中的一个联系人，或为你要用的功能所必需并经你同意",
      en: "Only the one contact you picked was read, or a function you used needed it and you agreed",
    },
    { zh: "不给也能正常使用基本功能", en: "The basic functions work without it" },
  ],
  looksAt: { each: "case", judge },
  examples: [
    {
      name: "不给通讯录就不能借款",
      expect: "breach",
      sheet: { appAccesses: [access("contacts", "refused-service-without", "2026-03-05")] },
    },
    {
      name: "2025年读取了通讯录",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: { appAccesses: [access("contacts", "read", "2025-03-05")] },
    },
    { name: "只是问了一下", expect: "lawful", sheet: { appAccesses: [access("contacts", "asked", "2026-03-05")] } },
    {
      name: "地图App要位置",
      expect: "lawful",
      sheet: { appAccesses: [{ ...access("location", "refused-service-without", "2026-03-05"), category: 1 }] },
    },
    {
      name: "要求身份证照片，可能用于核实身份",
      expect: "unclear",
      sheet: { appAccesses: [access("id-photo", "refused-service-without", "2026-03-05")] },
    },
    {
      name: "短信里索要通讯录和验证码",
      expect: "unclear",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "把你的通讯录截图和手机服务密码、验证码发给我" }),
        ],
      },
    },
  ],
});

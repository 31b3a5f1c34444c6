import { exampleCall, exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const mother = { kind: "party-added", body: { id: "mother", kind: "contact-person", relation: "parent" } };
const access = { id: "access:1", app: "某某贷", data: "contacts", how: "read", on: "2026-01-02" };

export default defineStep({
  id: "check-apps",
  order: 330,
  due: ({ file }) => {
    const reached = file.communications.some(({ owner }) =>
      file.parties.some(({ id, kind }) => id === owner && kind === "contact-person"),
    );
    const looked =
      file.appAccesses.some(({ data }) => data === "contacts") ||
      file.privacyLogs.length > 0 ||
      file.appReviews.length > 0 ||
      file.permissionsTakenBack.length > 0;
    if (!reached || looked) return undefined;
    return {
      title: { zh: "查一查哪个 App 能读通讯录", en: "See which app may read your contacts" },
      why: {
        zh: "亲友被联系，号码多半是从手机里拿走的。收回权限，以后就拿不到新的了；手机自己的记录还能证明谁读过。",
        en: "Your people were contacted: their numbers most likely left through this phone. Taking the permission back stops it, and the phone's own log can show who read them.",
      },
      go: "check-apps",
    };
  },
  examples: {
    due: exampleInput([mother, exampleCall("2026-03-05 22:40", { owner: "mother" })]),
    not: exampleInput([
      mother,
      exampleCall("2026-03-05 22:40", { owner: "mother" }),
      { kind: "app-access-recorded", body: access },
    ]),
  },
});

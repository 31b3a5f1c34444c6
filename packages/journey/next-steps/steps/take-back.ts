import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const access = (data: string) => ({
  kind: "app-access-recorded",
  body: { id: `access:${data}`, app: "某某借", data, how: "read", on: "2026-01-02" },
});
const takenBack = {
  kind: "permission-taken-back",
  body: { id: "back:1", app: "某某借", data: ["contacts"], way: "off", system: "ios", at: "2026-03-01 10:00" },
};

export default defineStep({
  id: "take-back",
  order: 332,
  due: ({ file }) => {
    const open = file.appAccesses.find(
      ({ app, data }) => data === "contacts" && !file.permissionsTakenBack.some((one) => one.app === app),
    );
    if (open === undefined) return undefined;
    return {
      title: { zh: "把通讯录权限收回来", en: "Take the contacts permission back" },
      why: {
        zh: `“${open.app}”要过或读过通讯录。按手机的品牌一步步关掉，截图留下。`,
        en: `“${open.app}” asked for or read the contacts. Turn it off step by step for your phone, and keep a screenshot.`,
      },
      go: "check-apps",
    };
  },
  examples: {
    due: exampleInput([access("contacts")]),
    not: exampleInput([access("contacts"), takenBack]),
  },
});

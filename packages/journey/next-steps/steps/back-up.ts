import { exampleCall, exampleInput, exampleNow } from "../example-input.ts";
import { defineStep } from "../step.ts";

const week = 7 * 86_400_000;

export default defineStep({
  id: "back-up",
  order: 400,
  due: ({ device, now }) => {
    const { lastBackup, entries } = device;
    if (entries === 0 || (lastBackup !== undefined && lastBackup.entries >= entries)) return undefined;
    if (lastBackup !== undefined && now - lastBackup.at < week) return undefined;
    const unsaved = entries - (lastBackup?.entries ?? 0);
    return {
      title: { zh: "存一份备份", en: "Save a backup" },
      why: {
        zh: `有 ${unsaved} 条记录只在这台设备上。手机丢了或坏了，没有备份就找不回来。`,
        en: `${unsaved} entries exist on this device only. If the phone is lost or broken they cannot be brought back.`,
      },
      go: "backup",
    };
  },
  examples: {
    due: exampleInput([exampleCall("2026-03-05 22:40")]),
    not: exampleInput([exampleCall("2026-03-05 22:40")], { device: { lastBackup: { at: exampleNow, entries: 1 } } }),
  },
});

import { readBackup } from "../android-backup/read-backup.ts";
import { sniffElements } from "../android-backup/sniff-backup.ts";
import { defineImporter } from "../importer.ts";

const id = "android-sms-backup-xml";

export default defineImporter({
  id,
  title: { zh: "安卓短信备份（SMS Backup & Restore）", en: "Android message backup (SMS Backup & Restore)" },
  sniff: (head) => sniffElements(head, ["smses", "allsms", "sms", "mms"], ["calls", "call"]),
  read: (input, ports) => readBackup(input, ports, id),
});

import { readBackup } from "../android-backup/read-backup.ts";
import { sniffElements } from "../android-backup/sniff-backup.ts";
import { defineImporter } from "../importer.ts";

const id = "android-call-backup-xml";

export default defineImporter({
  id,
  title: { zh: "安卓通话记录备份（SMS Backup & Restore）", en: "Android call log backup (SMS Backup & Restore)" },
  sniff: (head) => sniffElements(head, ["calls", "call"], ["smses", "allsms", "sms", "mms"]),
  read: (input, ports) => readBackup(input, ports, id),
});

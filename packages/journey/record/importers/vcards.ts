import { latin1, withoutZeros } from "../../reading/byte-text.ts";
import { defineImporter } from "../importer.ts";
import { readVcards } from "../people/read-vcards.ts";

export default defineImporter({
  id: "vcards",
  title: { zh: "通讯录（vCard）", en: "Address book (vCard)" },
  sniff: (head) => (/^[^\w]{0,4}BEGIN:VCARD\s/i.test(withoutZeros(latin1(head.subarray(0, 200)))) ? 0.98 : 0),
  read: (input, ports) => readVcards(input, ports),
});

import { latin1, withoutZeros } from "../../reading/byte-text.ts";
import { defineImporter } from "../importer.ts";
import { readCalendar } from "../people/read-calendar.ts";

const id = "calendar";

export default defineImporter({
  id,
  title: { zh: "日历（ICS）", en: "Calendar (ICS)" },
  sniff: (head) => (/^[^\w]{0,4}BEGIN:VCALENDAR\s/i.test(withoutZeros(latin1(head.subarray(0, 200)))) ? 0.98 : 0),
  read: (input, ports) => readCalendar(input, ports, id),
});

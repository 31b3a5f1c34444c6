/** Writes rows in the XML of "SMS Backup & Restore", with the quirks of the app: "null" strings, emoji as two references. */
export interface SmsRow {
  readonly at: string;
  readonly number: string;
  readonly out?: boolean;
  readonly text: string;
  readonly name?: string;
}
export interface CallRow {
  readonly at: string;
  readonly number: string;
  /** 1 incoming, 2 outgoing, 3 missed, 5 rejected. */
  readonly type: 1 | 2 | 3 | 5;
  readonly seconds: number;
  readonly name?: string;
}

const epoch = (at: string) => Date.parse(`${at.replace(" ", "T")}+08:00`);

function escapeXml(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = text.charAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) out += `&#${unit};`;
    else if (letter === "\n") out += "&#10;";
    else if (letter === "&") out += "&amp;";
    else if (letter === "<") out += "&lt;";
    else if (letter === ">") out += "&gt;";
    else if (letter === '"') out += "&quot;";
    else out += letter;
  }
  return out;
}

export function smsBackup(rows: readonly SmsRow[]): string {
  const lines = rows.map(
    ({ at, number, out, text, name }) =>
      `  <sms protocol="0" address="${number}" date="${epoch(at)}" type="${out === true ? 2 : 1}" subject="null" body="${escapeXml(text)}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="0" sub_id="1" readable_date="${at}" contact_name="${name ?? "(Unknown)"}" />`,
  );
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${rows.length}" backup_set="generated" type="full">\n${lines.join("\n")}\n</smses>\n`;
}

export function callBackup(rows: readonly CallRow[]): string {
  const lines = rows.map(
    ({ at, number, type, seconds, name }) =>
      `  <call number="${number}" duration="${seconds}" date="${epoch(at)}" type="${type}" presentation="1" subscription_id="1" post_dial_digits="" readable_date="${at}" contact_name="${name ?? "(Unknown)"}" />`,
  );
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count="${rows.length}" backup_set="generated" type="full">\n${lines.join("\n")}\n</calls>\n`;
}

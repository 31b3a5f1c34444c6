export interface Column {
  readonly name: string;
  /** INTEGER PRIMARY KEY: another name of the rowid, stored as null. */
  readonly isRowid: boolean;
}

/** Names of columns in the order of a `CREATE TABLE`; undefined for tables whose rows are stored in another way. */
export function tableColumns(sql: string): readonly Column[] | undefined {
  const open = sql.indexOf("(");
  if (open === -1 || /^\s*CREATE\s+VIRTUAL/i.test(sql)) return undefined;
  const { parts, rest } = topLevelParts(sql.slice(open + 1));
  if (/WITHOUT\s+ROWID/i.test(rest)) return undefined;
  return parts.flatMap((part) => {
    const name = columnName(part);
    if (name === undefined) return [];
    return [{ name, isRowid: /\bINTEGER\s+(?:CONSTRAINT\s+\S+\s+)?PRIMARY\s+KEY\b(?!\s+DESC)/i.test(part) }];
  });
}

/** Parts between commas outside of parentheses and quotes, and what follows the closing parenthesis. */
function topLevelParts(text: string): { parts: string[]; rest: string } {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    const close = letter === "[" ? "]" : `"'\``.includes(letter) ? letter : undefined;
    if (close !== undefined) {
      const end = text.indexOf(close, at + 1);
      at = end === -1 ? text.length : end;
    } else if (letter === "(") depth++;
    else if (letter === ")" && depth > 0) depth--;
    else if (letter === ")" || (letter === "," && depth === 0)) {
      parts.push(text.slice(from, at));
      from = at + 1;
      if (letter === ")") return { parts, rest: text.slice(at + 1) };
    }
  }
  return { parts: [...parts, text.slice(from)], rest: "" };
}

const constraint = /^(?:CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)\b/i;

function columnName(part: string): string | undefined {
  const plain = part
    .replace(/--[^\n]*/g, "")
    .replace(/\/\*.*?\*\//gs, "")
    .trim();
  const quoted = /^(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|'([^']+)')/.exec(plain);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4];
  return constraint.test(plain) ? undefined : /^[^\s(]+/.exec(plain)?.[0];
}

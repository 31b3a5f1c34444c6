import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Language, reportMessages } from "./language.ts";
import pageCss from "./page.css?raw";
import reportCss from "./report.css?raw";
import tokensCss from "./tokens.css?raw";

/** Nothing may load or run: the page is evidence that people pass on. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

interface PageProps {
  readonly title: string;
  readonly language: Language;
  /** Large text. */
  readonly elder?: boolean;
  /** Style of what stands on the page; that of the borrower's report where left out. */
  readonly css?: string;
}

/** One self-contained HTML page: no script, no request, readable on a phone and on paper. The same content gives the same bytes. */
export function standalonePage(
  { title, language, elder = false, css = reportCss }: PageProps,
  content: ReactNode,
): string {
  const markup = renderToStaticMarkup(
    <html lang={language} className={elder ? "elder" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${title} · ${reportMessages[language].product}`}</title>
        <style>{[tokensCss, pageCss, css].map(squeeze).join("")}</style>
      </head>
      <body>
        <main className="rf-page">{content}</main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${markup}\n`;
}

/** Comments and indentation out; the style sheets hold no strings in which white space matters. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1");
}

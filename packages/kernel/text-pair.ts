/** One text in the source language (zh-CN) and its English gloss. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

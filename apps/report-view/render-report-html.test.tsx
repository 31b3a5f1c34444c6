import { describe, expect, it } from "vitest";
import { renderReportHtml } from "./render-report-html.tsx";
import { sampleReport } from "./sample-report.ts";

const zh = renderReportHtml(sampleReport(), "zh-CN");
const en = renderReportHtml(sampleReport(), "en");

describe("renderReportHtml", () => {
  it("is one page that runs nothing and loads nothing", () => {
    expect(zh.startsWith('<!doctype html>\n<html lang="zh-CN">')).toBe(true);
    expect(zh).toContain("default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;");
    expect(zh).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|url\(|@import|https?:/i);
  });

  it("carries the style sheets", () => {
    expect(zh.includes("--paper:")).toBe(true);
    expect(zh.includes(".rf-card{")).toBe(true);
  });

  it("puts help before everything else when violence or self-harm was read", () => {
    expect(zh.indexOf("12356")).toBeLessThan(zh.indexOf("<h1"));
    const calm = renderReportHtml({ ...sampleReport(), urgent: { selfHarm: false, violence: false } }, "zh-CN");
    expect(calm).not.toContain("tel:110");
  });

  it("names the highest rank first and never calls a lower rank unlawful", () => {
    const [first = ""] = /<li>[^<]*处，[^<]*<\/li>/.exec(zh) ?? [];
    expect(first).toContain("侮辱谩骂：3 处，违法。");
    const section = zh.slice(
      zh.indexOf('id="rule-contact-hours"'),
      zh.indexOf("</section>", zh.indexOf('id="rule-contact-hours"')),
    );
    expect(section).toContain("不符合推荐性国家标准");
    expect(section).not.toContain("违法");
  });

  it("marks the words that decided and names the row they come from", () => {
    expect(zh).toContain("你这种<mark>老赖</mark>的照片");
    expect(zh).toContain("妈妈的短信.xml 第 4 行");
  });

  it("dates each provision", () => {
    expect(zh).toContain("2013年1月1日 至 2025年12月31日 施行");
    expect(zh).toContain("2026年1月1日 起施行");
  });

  it("says what is missing and what would refute it", () => {
    expect(zh).toContain("是播放录音的告知电话，还是能对话的电话？");
    expect(zh).toContain("双方约定过这个时段可以联系");
  });

  it("accounts for every row and for the file that was not read", () => {
    expect(zh).toContain("共 1,204 行：采用 1,180，略过 20，没读懂 4");
    expect(zh).toContain("第 31 行（文件的第 34 行）");
    expect(zh).toContain("认不出这种文件；可以用");
    expect(zh).toContain("第 4 项：格式读不懂");
  });

  it("says the disclaimer once", () => {
    expect(zh.split("不是裁判").length).toBe(2);
  });

  it("does not let text of a message become markup", () => {
    const report = sampleReport();
    const text = JSON.parse(JSON.stringify(report).replaceAll("单位群里", "<script>alert(1)</script>"));
    expect(renderReportHtml(text, "zh-CN")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("speaks English without Chinese sentences of its own", () => {
    const own = en
      .replace(/<blockquote[\s\S]*?<\/blockquote>|<style>[\s\S]*?<\/style>/g, "")
      .replaceAll("妈妈的短信", "")
      .replaceAll("妈妈", "");
    expect(own.match(/[\u4e00-\u9fff]+/g)).toEqual(["护录", "您的验证码", "护录"]);
    expect(en).toContain("5 Jan 2026, 22:00");
  });

  it("is the same bytes for the same report", () => {
    expect(renderReportHtml(sampleReport(), "zh-CN")).toBe(zh);
  });

  it("keeps 3,000 findings under 3 MB and the first twenty of a rule open", () => {
    const big = renderReportHtml(sampleReport(3000), "zh-CN");
    expect(new TextEncoder().encode(big).length).toBeLessThan(3_000_000);
    expect(big).toContain("其余 2,980 处");
    expect(big).toContain("还有 1,980 处没有逐条列出");
  });

  it("says plainly when nothing could be read", () => {
    const none = renderReportHtml({ ...sampleReport(0), period: null, rules: [] }, "zh-CN");
    expect(none).toContain("没有读到任何通话或信息。");
  });
});

import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "network-data-regulation",
  title: { zh: "网络数据安全管理条例", en: "Network Data Security Regulation" },
  short: { zh: "网络数据安全管理条例", en: "Network Data Regulation" },
  rank: "administrative-regulation",
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "2024",
      number: "国务院令第790号",
      from: civilDate("2025-01-01"),
      verification: "V1",
      articles: ["9", "12", "21", "23", "24", "62"],
      text: "wangluo-shuju-anquan-tiaoli-2024",
    },
  ],
});

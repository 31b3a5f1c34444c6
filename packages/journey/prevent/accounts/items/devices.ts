import { defineRoundItem } from "../round-item.ts";

export default defineRoundItem({
  id: "devices",
  order: 1,
  title: { zh: "登录过的设备", en: "Devices logged in" },
  why: { zh: "别人手里的旧手机，可能还登着你的账号。", en: "An old phone in somebody's hands may still be logged in." },
  steps: [
    {
      zh: "微信：我 → 设置 → 账号与安全 → 登录过的设备",
      en: "WeChat: Me → Settings → Account security → devices logged in",
    },
    {
      zh: "支付宝：我的 → 设置 → 账号与安全 → 登录设备管理",
      en: "Alipay: Mine → Settings → Account security → devices",
    },
    {
      zh: "手机品牌账号（苹果、华为、小米等）：设置最上面的账号页 → 设备",
      en: "The phone's own account (Apple, Huawei, Xiaomi …): the account at the top of the settings → Devices",
    },
    { zh: "银行 App：安全中心 → 设备管理", en: "Banking apps: Security centre → Devices" },
  ],
  found: { zh: "不认识的，当场移除，再改密码。", en: "Remove what you do not know, then change the password." },
});

import { defineDoor } from "../door.ts";
import { supervisorRequests } from "../requests.ts";

export default defineDoor({
  id: "nfra-12378",
  order: 30,
  form: "complaint",
  why: {
    zh: "银行、消费金融公司归它监管。机构不答复或答复不了的，它可以转办、督促。",
    en: "It supervises banks and consumer finance companies, can pass the complaint on and press for an answer.",
  },
  cost: { zh: "不花钱，市话费", en: "Free but for the call" },
  after: {
    zh: "问清转给谁、什么时候答复。行为本身违法的，可以另走“举报”；两者不要写同一件请求。",
    en: "Ask to whom it goes and when an answer comes. Unlawful conduct can be reported separately.",
  },
  institutionFirst: true,
  notBeside: ["pbc-12363"],
  requests: supervisorRequests,
});

import type { Language } from "../kit/language.tsx";

type Names = Readonly<Record<string, readonly [string, string]>>;

/** The states of everything that an evaluation year holds, as the glossary names them. */
const STATES = {
  keyField: { PUBLISHED: ["已公布", "Published"], WITHDRAWN: ["已撤销", "Withdrawn"] },
  call: { OPEN: ["征集中", "Open"], CLOSED: ["已截止", "Closed"] },
  body: {
    APPLIED: ["已申报", "Applied"],
    FORMAL_OK: ["形式审查通过", "Formal check passed"],
    EXPERT_OK: ["专家审核通过", "Expert review passed"],
    IN_PUBLICITY: ["公示中", "In publicity"],
    ANNOUNCED: ["已公布", "Announced"],
    SUSPENDED: ["暂停", "Suspended"],
    WITHDRAWN: ["退出", "Withdrawn"],
    REFUSED: ["未通过", "Refused"],
  },
  scheme: {
    DRAFT: ["草稿", "Draft"],
    SUBMITTED: ["已提交", "Submitted"],
    FORMAL_OK: ["形式审查通过", "Formal check passed"],
    EXPERT_OK: ["专家评审通过", "Expert review passed"],
    IN_PUBLICITY: ["公示中", "In publicity"],
    ANNOUNCED: ["已公布", "Announced"],
    IN_USE: ["使用中", "In use"],
    SUPERSEDED: ["已被替代", "Superseded"],
    REFUSED: ["未通过", "Refused"],
  },
  ranking: {
    OPEN: ["已启动", "Opened"],
    COMPUTED: ["已计算", "Computed"],
    REPORTED: ["已上报", "Reported"],
    AUDITED: ["已审核", "Audited"],
    IN_PUBLICITY: ["公示中", "In publicity"],
    RELEASED: ["已发布", "Released"],
    RETURNED: ["已退回", "Returned"],
  },
  title: {
    SHORTLISTED: ["入围", "On the short list"],
    IN_PUBLICITY: ["公示中", "In publicity"],
    UNDER_OBJECTION: ["异议评议中", "Under objection"],
    AWAITING_PUBLICATION: ["待发布", "Awaiting publication"],
    IN_FORCE: ["有效", "In force"],
    EXPIRED: ["期满", "Expired"],
    REVOKED: ["取消", "Revoked"],
    WITHDRAWN: ["自愿退出", "Given up"],
    REJECTED: ["未通过", "Not granted"],
    VALIDITY_UNKNOWN: ["有效期不明", "Validity unknown"],
  },
  objection: {
    FILED: ["已提出", "Filed"],
    UNDER_REVIEW: ["评议中", "Under review"],
    DISMISSED: ["不成立", "Dismissed"],
    UPHELD: ["成立", "Upheld"],
    WITHDRAWN: ["已撤回", "Withdrawn"],
  },
  suggestion: {
    RECEIVED: ["已收到", "Received"],
    CONSIDERED: ["研究中", "Being considered"],
    ADOPTED: ["采纳", "Adopted"],
    DECLINED: ["未采纳", "Declined"],
  },
  declaration: {
    DRAFT: ["草稿", "Draft"],
    DECLARED: ["已公开（现行有效）", "Declared, in effect"],
    REVISED: ["已修订", "Revised"],
    WITHDRAWN: ["已废止", "Withdrawn"],
  },
  expert: { IN_POOL: ["在库", "In the pool"], LEFT: ["出库", "Left"] },
  task: {
    ASSIGNED: ["已委派", "Assigned"],
    OPINION_GIVEN: ["已出具意见", "Opinion given"],
    CANCELLED: ["已取消", "Cancelled"],
  },
} satisfies Record<string, Names>;

/** Whose state it is. */
export type Stateful = keyof typeof STATES;

/** The name of a state; the code itself for one that is not known here. */
export function stateName(of: Stateful, state: string, language: Language): string {
  return nameIn(STATES[of], state, language);
}

const LISTS = {
  bodyKind: {
    TECHNICAL_BODY: ["标准化技术机构", "Technical body"],
    RESEARCH: ["科研机构", "Research institute"],
    ASSOCIATION: ["行业协会", "Association"],
    TESTING: ["检测机构", "Testing body"],
    CERTIFICATION: ["认证机构", "Certifier"],
    ALLIANCE: ["产业联盟", "Alliance"],
    CONSULTANCY: ["咨询服务机构", "Consultancy"],
    PLATFORM: ["平台型企业", "Platform company"],
  },
  relation: {
    ADVISER: ["咨询", "Adviser"],
    PARENT: ["控股或主管", "Parent"],
    MEMBER: ["会员", "Member"],
    TESTER: ["检测", "Tester"],
  },
  group: {
    PERFORMANCE: ["性能指标", "Performance"],
    PROCESS: ["生产工艺技术", "Production technology"],
    FUNCTION: ["功能指标", "Function"],
    BENEFIT: ["标准实施效益", "Benefit of applying the standard"],
  },
  direction: { HIGHER_BETTER: ["越高越好", "Higher is better"], LOWER_BETTER: ["越低越好", "Lower is better"] },
  verdict: {
    STRICTER: ["严于", "Stricter"],
    EQUAL: ["等于", "Equal"],
    WEAKER: ["低于", "Weaker"],
    NO_BASELINE: ["无基准", "No baseline"],
    INCOMPARABLE: ["无法比较", "Not comparable"],
  },
  change: {
    ROSE: ["提高", "Rose"],
    FELL: ["降低", "Fell"],
    SAME: ["不变", "Same"],
    CAME: ["新增", "Came"],
    WENT: ["删除", "Went"],
    INCOMPARABLE: ["无法比较", "Not comparable"],
  },
  opinion: { FAVOURABLE: ["同意", "In favour"], UNFAVOURABLE: ["不同意", "Against"] },
  publicityKind: {
    SCHEME: ["评估机构和评估方案公示", "Bodies and evaluation schemes"],
    LIST: ["排行榜和名单公示", "Ranking and list"],
  },
  objectionScope: {
    CANDIDATE: ["入围企业", "A candidate"],
    WHOLE_LIST: ["排行榜和名单整体", "The whole list"],
    EVALUATION_BODY: ["评估机构", "An evaluation body"],
    EVALUATION_SCHEME: ["评估方案", "An evaluation scheme"],
    WHOLE_PUBLICITY: ["公示整体", "The whole publicity"],
  },
  suggestionKind: {
    KEY_FIELD: ["重点领域", "Key fields"],
    CORE_INDICATOR: ["核心指标", "Core indicators"],
    SUPERVISION: ["全过程监督", "Supervision"],
  },
  filer: {
    PUBLIC: ["公众", "Public"],
    ENTERPRISE: ["企业", "Enterprise"],
    CONSUMER_ASSOCIATION: ["消费者协会", "Consumer association"],
    MEDIA: ["媒体", "Media"],
    CHAMBER: ["商会、行业协会", "Chamber"],
    DEPARTMENT: ["部门", "Department"],
  },
  origin: { OWN: ["企业自有标准", "Own"], ADOPTED: ["采用的标准", "Adopted"] },
  product: { GOODS: ["产品", "Goods"], SERVICE: ["服务", "Service"] },
  mandatory: { MEETS: ["符合", "Meets"], NONE_APPLY: ["不适用", "None apply"] },
  consent: { GIVEN: ["同意", "Given"], REFUSED: ["拒绝", "Refused"] },
  source: { ENTERPRISE: ["企业", "Enterprise"], EVALUATION_BODY: ["评估机构", "Evaluation body"] },
} satisfies Record<string, Names>;

/** A closed list of the glossary. */
export type NamedList = keyof typeof LISTS;

/** The name of a value of a closed list. */
export function nameOf(list: NamedList, value: string, language: Language): string {
  return nameIn(LISTS[list], value, language);
}

/** All values of a closed list with their names, for a choice. */
export function choicesIn(list: NamedList, language: Language): { value: string; label: string }[] {
  return Object.keys(LISTS[list]).map((value) => ({ value, label: nameOf(list, value, language) }));
}

function nameIn(names: Names, value: string, language: Language): string {
  return names[value]?.[language === "ZH" ? 0 : 1] ?? value;
}

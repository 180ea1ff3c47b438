import type { FigureCode } from "../../../../shared/values/figure-code.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";

/** What each figure counts. */
export const FIGURE_NAMES: Readonly<Record<FigureCode, Bilingual>> = {
  DECLARED_STANDARDS: { ZH: "公开且现行有效的标准数", EN: "Standards declared and in effect" },
  DECLARING_ENTERPRISES: { ZH: "公开标准的企业占比", EN: "Enterprises with a declared standard, of those on record" },
  STANDARD_COVERAGE: { ZH: "企业标准自我声明公开的比例", EN: "Own standards that are declared, of those known" },
  STRICTER_STANDARDS: {
    ZH: "严于国家标准、行业标准的比例",
    EN: "Own standards stricter than national and industry ones, of those with a baseline",
  },
  BENCHMARKED_STANDARDS: {
    ZH: "已对标国家、行业标准的比例",
    EN: "Own standards with a national or industry baseline, of those declared",
  },
  INTERNATIONALLY_BENCHMARKED_STANDARDS: {
    ZH: "已对标国际标准的比例",
    EN: "Own standards that name an international one for comparison, of those declared",
  },
  LEADERS_IN_FORCE: { ZH: "有效领跑者企业数", EN: "Enterprises of the division with a title in force" },
  NATIONAL_LEADERS: {
    ZH: "国家级领跑者累计企业数",
    EN: "Enterprises of the division with a national title released by the day",
  },
  OWN_LEADERS: {
    ZH: "本地领跑者累计企业数",
    EN: "Enterprises with a title of the division's scheme released by the day",
  },
  OWN_LEADERS_IN_FORCE: {
    ZH: "本地有效领跑者企业数",
    EN: "Enterprises with a title of the division's scheme in force",
  },
  TITLES_REVOKED: { ZH: "累计取消称号数", EN: "Titles cancelled by the day" },
  REVOKED_PROCESS_CHANGED: { ZH: "因工艺装备变化取消数", EN: "Titles cancelled because equipment or process changed" },
  REVOKED_INDICATOR_LOWERED: { ZH: "因指标降低取消数", EN: "Titles cancelled because a core indicator fell" },
  REVOKED_MAJOR_ACCIDENT_OR_QUALITY: {
    ZH: "因重大事故或质量问题取消数",
    EN: "Titles cancelled for an accident or a quality problem",
  },
  REVOKED_BELOW_DECLARED_LEVEL: {
    ZH: "因抽检不达标取消数",
    EN: "Titles cancelled because sampling fell below the declared level",
  },
  REVOKED_IP_INFRINGEMENT: {
    ZH: "因侵犯知识产权取消数",
    EN: "Titles cancelled for infringement of intellectual property",
  },
  REVOKED_FRAUD_OR_INTEGRITY: {
    ZH: "因弄虚作假或诚信问题取消数",
    EN: "Titles cancelled for fraud or another integrity problem",
  },
  REVOKED_OTHER: { ZH: "因其他原因取消数", EN: "Titles cancelled for other reasons" },
  EXIT_CASES_OPEN: { ZH: "办理中的退出案件数", EN: "Exit cases that are not closed" },
  BANS_RUNNING: { ZH: "限制期内企业数", EN: "Enterprises with a ban on the day" },
  LISTS_IN_PUBLICITY: { ZH: "公示中的名单数", EN: "Lists in publicity" },
  SCHEMES_IN_PUBLICITY: { ZH: "公示中的机构和方案数", EN: "Publicities of bodies and evaluation schemes that run" },
  OBJECTIONS_OPEN: { ZH: "未处理异议数", EN: "Objections that are open" },
  CALLS_OPEN: { ZH: "征集中的公告数", EN: "Calls that are open" },
  KEY_FIELDS: { ZH: "已公布重点领域数", EN: "Key fields published by the day" },
  KEY_FIELD_COVERAGE: { ZH: "重点领域覆盖率", EN: "Key fields in which an enterprise leads, of those published" },
  EVALUATION_BODIES: { ZH: "在册评估机构数", EN: "Evaluation bodies announced and at work" },
  EVALUATION_BODIES_WITHDRAWN: { ZH: "退出的评估机构数", EN: "Evaluation bodies that left the work" },
  EVALUATION_SCHEMES: { ZH: "已公布评估方案数", EN: "Evaluation schemes announced or in use" },
  EXPERTS: { ZH: "专家库人数", EN: "Experts in the pool" },
  RANKINGS_REPORTED: { ZH: "已报送排行榜数", EN: "Rankings reported" },
  RANKINGS_RELEASED: { ZH: "已发布排行榜数", EN: "Rankings released" },
  SUGGESTIONS_RECEIVED: { ZH: "收到的意见建议数", EN: "Suggestions received by the day" },
  WORK_SUMMARIES: { ZH: "已报送工作总结数", EN: "Work summaries filed" },
  INCIDENTS_REPORTED: { ZH: "已报告重大事项数", EN: "Incidents reported" },
  STATISTICS_PUBLISHED: { ZH: "已发布统计数", EN: "Figures published for the division by the day" },
  SPOT_CHECKS_DRAWN: { ZH: "抽取的监督抽查数", EN: "Spot checks drawn in the division by the day" },
  SPOT_CHECKS_TESTED: { ZH: "已检验的抽查占比", EN: "Spot checks tested, of those drawn" },
  SPOT_CHECKS_BELOW_DECLARED: {
    ZH: "检验未达公开水平的占比",
    EN: "Spot checks below what was declared, not cleared since, of those tested",
  },
  SPOT_CHECKS_CONFIRMED: {
    ZH: "确认未达公开水平的占比",
    EN: "Spot checks confirmed below what was declared, of those tested",
  },
  COMPLAINTS_RECEIVED: { ZH: "收到的投诉举报数", EN: "Complaints received in the division by the day" },
  COMPLAINTS_OPEN: { ZH: "办理中的投诉举报数", EN: "Complaints without a finding yet" },
  COMPLAINTS_REFUSED: { ZH: "不予受理的投诉举报数", EN: "Complaints refused" },
  COMPLAINTS_SUBSTANTIATED: { ZH: "属实的投诉举报数", EN: "Complaints found true, closed or not" },
  COMPLAINTS_UNSUBSTANTIATED: { ZH: "未证实的投诉举报数", EN: "Complaints not proved, closed or not" },
  COMPLAINTS_CLOSED: { ZH: "已办结的投诉举报数", EN: "Complaints closed" },
  COMPLAINTS_FROM_PUBLIC: { ZH: "公众投诉举报数", EN: "Complaints from the public" },
  COMPLAINTS_FROM_CONSUMER_ASSOCIATION: { ZH: "消费者协会投诉举报数", EN: "Complaints from consumer associations" },
  COMPLAINTS_FROM_MEDIA: { ZH: "媒体投诉举报数", EN: "Complaints from media" },
  COMPLAINTS_FROM_CHAMBER: { ZH: "商会投诉举报数", EN: "Complaints from chambers of commerce" },
  COMPLAINTS_FROM_DEPARTMENT: { ZH: "部门投诉举报数", EN: "Complaints from departments" },
};

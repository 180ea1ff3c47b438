import type { Language } from "../kit/language.tsx";

const NAMES: Readonly<Record<string, { readonly ZH: string; readonly EN: string }>> = {
  AGRICULTURE: { ZH: "农、林、牧、渔业", EN: "Agriculture, forestry, animal husbandry, fishery" },
  INDUSTRY: { ZH: "工业", EN: "Industry" },
  CONSTRUCTION: { ZH: "建筑业", EN: "Construction" },
  WHOLESALE: { ZH: "批发业", EN: "Wholesale" },
  RETAIL: { ZH: "零售业", EN: "Retail" },
  TRANSPORT: { ZH: "交通运输业", EN: "Transport" },
  WAREHOUSING: { ZH: "仓储业", EN: "Warehousing" },
  POST: { ZH: "邮政业", EN: "Post" },
  LODGING: { ZH: "住宿业", EN: "Lodging" },
  CATERING: { ZH: "餐饮业", EN: "Catering" },
  INFORMATION_TRANSMISSION: { ZH: "信息传输业", EN: "Information transmission" },
  SOFTWARE: { ZH: "软件和信息技术服务业", EN: "Software and information technology services" },
  PROPERTY_DEVELOPMENT: { ZH: "房地产开发经营", EN: "Property development" },
  PROPERTY_MANAGEMENT: { ZH: "物业管理", EN: "Property management" },
  LEASING_BUSINESS_SERVICES: { ZH: "租赁和商务服务业", EN: "Leasing and business services" },
  OTHER: { ZH: "其他未列明行业", EN: "Other sectors" },
};

/** A sector of the size-class table as people call it; its own word where it has no name here. */
export function sectorName(sector: string, language: Language): string {
  return NAMES[sector]?.[language] ?? sector;
}

import { withClient } from "../../shared/database/provision.ts";
import type { HubDatabases } from "../databases.ts";

/**
 * The codes of the edition of 2022 that the demonstration enterprises and its lots have to do with: computers, household
 * appliances, luminaires, furniture, tea, each with what lies above it.
 */
export const CODES_OF_2022: readonly (readonly [code: string, name: string])[] = [
  ["A02000000", "设备"],
  ["A02010000", "信息化设备"],
  ["A02010100", "计算机"],
  ["A02010101", "巨型计算机"],
  ["A02010102", "大型计算机"],
  ["A02010103", "中型计算机"],
  ["A02010104", "服务器"],
  ["A02010105", "台式计算机"],
  ["A02010106", "移动工作站"],
  ["A02010107", "图形工作站"],
  ["A02010108", "便携式计算机"],
  ["A02010109", "平板式计算机"],
  ["A02010199", "其他计算机"],
  ["A02060000", "电气设备"],
  ["A02061800", "生活用电器"],
  ["A02061801", "电冰箱"],
  ["A02061802", "风扇"],
  ["A02061803", "通风机"],
  ["A02061804", "空调机"],
  ["A02061805", "空气滤洁器"],
  ["A02061806", "空气净化设备"],
  ["A02061807", "排烟系统"],
  ["A02061808", "取暖器"],
  ["A02061809", "调湿调温机"],
  ["A02061810", "洗衣机"],
  ["A02061811", "吸尘器"],
  ["A02061812", "洗碗机"],
  ["A02061813", "厨房电动废物处理器"],
  ["A02061814", "泔水处理器"],
  ["A02061815", "熨烫电器"],
  ["A02061816", "烹调电器"],
  ["A02061817", "食品制备电器"],
  ["A02061818", "饮水器"],
  ["A02061819", "热水器"],
  ["A02061820", "美容电器"],
  ["A02061821", "保健器具"],
  ["A02061822", "电热卧具、服装"],
  ["A02061899", "其他生活用电器"],
  ["A02061900", "照明设备"],
  ["A02061901", "矿灯"],
  ["A02061902", "建筑用灯具"],
  ["A02061903", "车、船用灯"],
  ["A02061904", "水下照明灯"],
  ["A02061905", "民用机场灯具"],
  ["A02061906", "防爆灯具"],
  ["A02061907", "农业用灯具"],
  ["A02061908", "室内照明灯具"],
  ["A02061909", "场地用灯"],
  ["A02061910", "路灯"],
  ["A02061911", "移动照明灯塔"],
  ["A02061912", "除害虫用灯"],
  ["A02061913", "应急照明灯"],
  ["A02061914", "体育比赛用灯"],
  ["A02061915", "手电筒"],
  ["A02061916", "发光标志、铭牌"],
  ["A02061917", "摄影专用灯"],
  ["A02061999", "其他照明设备"],
  ["A05000000", "家具和用具"],
  ["A05010000", "家具"],
  ["A05010100", "床类"],
  ["A05010200", "台、桌类"],
  ["A05010300", "椅凳类"],
  ["A05010400", "沙发类"],
  ["A05010500", "柜类"],
  ["A05010600", "架类"],
  ["A05010700", "屏风类"],
  ["A05010800", "组合家具"],
  ["A05019900", "其他家具"],
  ["A07000000", "物资"],
  ["A07030000", "农林牧渔业产品"],
  ["A07031300", "茶及饮料原料"],
  ["A07031301", "茶叶"],
  ["A07031302", "饮料原料"],
];

/** The document that issued the edition. */
const DOCUMENT = "财库〔2022〕31号";

/**
 * Puts them on record beside whatever codes of the edition are there. That is no import: of the others it stays open
 * whether the edition has them, and an operator can take the whole edition in.
 */
export function recordSampleCodes({ departments }: HubDatabases): Promise<void> {
  return withClient(departments.procurement.migratorUrl, async (client) => {
    await client.query(
      `insert into procurement.catalogue_item (edition, code, stem, name, source, known)
       select '2022', i.code, procurement.catalogue_stem(i.code), i.name, $2, tstzrange(clock_timestamp(), null)
       from jsonb_to_recordset($1) as i(code text, name text)
       where not exists (select from procurement.catalogue_item h
                         where h.edition = '2022' and h.code = i.code and upper_inf(h.known))`,
      [JSON.stringify(CODES_OF_2022.map(([code, name]) => ({ code, name }))), DOCUMENT],
    );
  });
}

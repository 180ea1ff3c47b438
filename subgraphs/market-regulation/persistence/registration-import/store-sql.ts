const NEW_LINES = `
from pg_temp.registration_outcome o
join pg_temp.registration_line l on l.line = o.line
where o.outcome = 'NEW'
-- Neighbouring codes lie together in the indexes: half the work of any other order.
order by o.uscc`;

const SOURCE = "$1 || ' line ' || l.line || coalesce('; ' || l.reading, '')";
const KNOWN = "tstzrange($2::timestamptz, null)";

/**
 * Puts the new enterprises on record: $1 the file, $2 the instant. A line states its facts from the day of registration
 * on; what it does not state stays unknown.
 */
export const STORE = [
  `insert into register.enterprise (uscc, source, known) select o.uscc, ${SOURCE}, ${KNOWN} ${NEW_LINES}`,
  `insert into register.enterprise_name (uscc, name, valid, source, known)
select o.uscc, l.name, daterange(l.established_on, null), ${SOURCE}, ${KNOWN} ${NEW_LINES}`,
  `insert into register.enterprise_registration (uscc, division, established_on, enterprise_type, capital_wan,
  capital_currency, valid, source, known)
select o.uscc, l.division, l.established_on, l.enterprise_type, l.capital_wan, l.capital_currency,
  daterange(l.established_on, null), ${SOURCE}, ${KNOWN} ${NEW_LINES}`,
] as const;

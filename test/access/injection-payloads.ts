/** What would be structure in the language of a database, a pattern, a path or a shell, were it not data. */
const CORES: readonly string[] = [
  "OR 1=1",
  "OR 'a'='a",
  "AND 1=0",
  "UNION SELECT null",
  "UNION ALL SELECT usename, passwd FROM pg_shadow",
  "; DROP TABLE register.title",
  "; DELETE FROM register.enterprise",
  "; UPDATE register.title SET number = 'x'",
  "; SELECT pg_sleep(5)",
  "|| pg_sleep(5)",
  "AND (SELECT 1 FROM pg_sleep(5)) IS NULL",
  "; COPY (SELECT 1) TO PROGRAM 'id'",
  "; CREATE ROLE intruder SUPERUSER",
  "; SET ROLE postgres",
  "ORDER BY 1",
  "ORDER BY (CASE WHEN 1=1 THEN 1 ELSE 1/0 END)",
  "LIMIT 1 OFFSET 1",
  "GROUP BY 1 HAVING 1=1",
  "RETURNING *",
  "AND cast(version() as int) = 1",
  "AND 1/0 = 1",
  "IN (SELECT uscc FROM register.enterprise)",
  "LIKE '%'",
  "SIMILAR TO '%'",
  "~ '.*'",
  "::regclass",
  "@> '{}'",
  "->> 'a'",
  "$.**",
  'strict $.* ? (@ like_regex ".*")',
];

const WRAPPERS: readonly ((core: string) => string)[] = [
  (core) => core,
  (core) => `' ${core} --`,
  (core) => `" ${core} --`,
  (core) => `') ${core} --`,
  (core) => `')) ${core} /*`,
  (core) => `x' ${core} #`,
  (core) => `\\' ${core} --`,
  (core) => `$$ ${core} $$`,
  (core) => `1 ${core}`,
];

const OTHERS: readonly string[] = [
  ...["%", "_", "%%", "\\", "\\\\", "'", "''", '"', "`", ";", "--", "/*", "*/", "$1", ":1", "?", "@p", "%00", "%27"],
  ...["(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?:)*", "[", "(", "*", "+", "{1,999999}", "(?=a)*", "\\p{L}+"],
  ...["#{7*7}", "{{7*7}}", "<%= 7*7 %>", "$(id)", "`id`", "| id", "& id", "../../../etc/passwd", "..\\..\\win.ini"],
  ...[
    "*)(uid=*))(|(uid=*",
    "' or count(/*)=1 or '",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "]]>",
    "<svg onload=1>",
  ],
  ...['{"$gt":""}', "[$ne]=1", "true, $where: '1 == 1'", '"}{', "\\u0027", "\\x27", "%s%n", "-1", "1e9", "NaN"],
  ...["null", "undefined", "true", "[]", "{}", "0x27", "2147483648", "-9223372036854775809", "NULL", "nil"],
];

/** More than three hundred texts that mean something to somebody else. */
export const INJECTIONS: readonly string[] = [
  ...CORES.flatMap((core) => WRAPPERS.map((wrap) => wrap(core))),
  ...OTHERS,
];

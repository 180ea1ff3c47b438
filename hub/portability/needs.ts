/** Something that the hub's databases rest on, tried by statements that leave nothing behind. */
export interface Need {
  readonly what: string;
  /** What rests on it. */
  readonly why: string;
  /** Statements; the last one gives `true` when the server does what is needed, anything else or an error when not. */
  readonly trial: string;
  /** Whether the hub can run without it, only not as well. */
  readonly isBound?: false;
}

/** What a server has to offer, each tried in a schema of its own. */
export const NEEDS: readonly Need[] = [
  {
    what: "PostgreSQL 16 or newer 版本不低于16",
    why: "structures and statements 表结构与语句",
    trial: "select current_setting('server_version_num')::integer >= 160000",
  },
  {
    what: "UTF-8",
    why: "names of enterprises 企业名称",
    trial: "select current_setting('server_encoding') = 'UTF8' and length('企标领跑者𠮷') = 6",
  },
  {
    what: "Days in Asia/Shanghai 上海时区日期",
    why: "validity and bans begin at midnight there, also in the summers of 1986 to 1991 有效期与限制期按北京时间起算",
    trial: `select (timestamptz '2026-05-20T16:00:00Z' at time zone 'Asia/Shanghai')::date = date '2026-05-21'
      and (timestamptz '1988-07-01T15:30:00Z' at time zone 'Asia/Shanghai')::date = date '1988-07-02'`,
  },
  {
    what: "Ranges that exclude one another 区间排斥约束",
    why: "one title, one ban, one state at a time, in both clocks 同一时点只有一种状态",
    trial: `create extension if not exists btree_gist;
      create table trial_span (key text, valid daterange, known tstzrange,
        exclude using gist (key with =, valid with &&, known with &&),
        exclude using gist (hashtextextended(key, 1) with =, valid with &&, known with &&));
      insert into trial_span values ('a', '[2026-01-01,2026-02-01)', '[2026-01-01,)'), ('a', '[2026-02-01,)', '[2026-01-01,)');
      do $$ begin
        insert into trial_span values ('a', '[2026-01-31,2026-02-02)', '[2026-01-01,)');
        raise 'an overlap was taken';
      exception when exclusion_violation then null; end $$;
      select count(*) = 2 from trial_span`,
  },
  {
    what: "Multiranges 多重区间",
    why: "holes between validities 有效期之间的空档",
    trial: `select range_agg(r) = '{[2026-01-01,2026-01-03),[2026-01-05,2026-01-06)}'::datemultirange
      from (values (daterange '[2026-01-01,2026-01-02)'), ('[2026-01-02,2026-01-03)'), ('[2026-01-05,2026-01-06)')) as v(r)`,
  },
  {
    what: "Triggers that forbid 禁止性触发器",
    why: "history is never changed, removed or emptied 历史不改、不删、不清空",
    trial: `create table trial_kept (n integer);
      create function trial_keep() returns trigger language plpgsql as $$ begin raise 'HISTORY_IS_KEPT' using errcode = 'LH013'; end $$;
      create trigger kept before update or delete on trial_kept for each row execute function trial_keep();
      create trigger not_emptied before truncate on trial_kept for each statement execute function trial_keep();
      insert into trial_kept values (1);
      do $$ begin delete from trial_kept; raise 'a row was removed'; exception when sqlstate 'LH013' then null; end $$;
      do $$ begin truncate trial_kept; raise 'a table was emptied'; exception when sqlstate 'LH013' then null; end $$;
      select count(*) = 1 from trial_kept`,
  },
  {
    what: "Triggers with transition tables, and at the end 过渡表与延迟触发器",
    why: "decisions are indexed and logged with their transaction 决定与日志同事务写入",
    trial: `create table trial_logged (n integer); create table trial_sum (total bigint);
      create function trial_add() returns trigger language plpgsql as $$ begin
        insert into trial_sum select sum(n) from added; return null; end $$;
      create trigger added after insert on trial_logged referencing new table as added for each statement execute function trial_add();
      create function trial_late() returns trigger language plpgsql as $$ begin
        update trial_sum set total = total + 1; return null; end $$;
      create constraint trigger late after insert on trial_logged deferrable initially deferred
        for each row execute function trial_late();
      insert into trial_logged values (1), (2), (3);
      do $$ begin if (select total from trial_sum) <> 6 then raise 'a deferred trigger ran at once'; end if; end $$;
      set constraints all immediate;
      select total = 9 from trial_sum`,
  },
  {
    what: "Functions with their owner's rights 定义者权限函数",
    why: "the application writes by functions only 应用角色只经函数写入",
    trial: `create function trial_owner() returns text language sql security definer set search_path = pg_catalog, pg_temp
        as $$ select current_setting('search_path') $$;
      revoke all on function trial_owner() from public;
      select trial_owner() = 'pg_catalog, pg_temp'
        and not has_function_privilege('pg_read_all_data', 'trial_owner()', 'execute')`,
  },
  {
    what: "Keys over nulls 空值唯一",
    why: "one row for what is not stated 未载明者仅一行",
    trial: `create table trial_null (n integer, unique nulls not distinct (n));
      insert into trial_null values (null) on conflict do nothing; insert into trial_null values (null) on conflict do nothing;
      select count(*) = 1 from trial_null`,
  },
  {
    what: "JSON as rows JSON 展开为行",
    why: "many enterprises are asked about by one statement 一条语句查询多家企业",
    trial: `select array_agg(r.id order by r.ord) = '{b,a}' from rows from (
      jsonb_to_recordset('[{"id":"b"},{"id":"a"}]') as (id text)) with ordinality as r(id, ord)`,
  },
  {
    what: "SHA-256, random UUIDs 摘要与随机标识",
    why: "the log's tree is hashed by the database itself 日志树由数据库计算",
    trial: `select encode(sha256('abc'::bytea), 'hex') = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
      and length(gen_random_uuid()::text) = 36`,
  },
  {
    what: "Locks by number, rows that are skipped 咨询锁与跳过锁定",
    why: "one writer of the log, one sender of a notice 日志与通知不重复",
    trial: `create table trial_queue (n integer); insert into trial_queue values (1);
      select pg_try_advisory_xact_lock(7414) and (select n from trial_queue for update skip locked) = 1`,
  },
  {
    what: "Notifications 通知",
    why: "a change of the register is seen in milliseconds 登记变更即时可见",
    trial: "listen leader_hub_trial; select pg_notify('leader_hub_trial', '1') is not null",
  },
  {
    what: "Similar names 模糊检索 (pg_trgm)",
    why: "enterprises are found by parts of their names 按名称片段检索企业",
    trial: `create extension if not exists pg_trgm;
      create table trial_name (name text); create index on trial_name using gin (name gin_trgm_ops);
      select similarity('示例企业', '示例企业') = 1`,
  },
  {
    what: "Order by bytes 按字节排序",
    why: "codes and keys sort alike on every machine 各机排序一致",
    trial: `select array_agg(t order by t collate "C") = '{A,B,a}' from unnest(array['a', 'B', 'A']) as t`,
  },
  {
    what: "Publications of some rows and columns 按行列发布",
    why: "departments get what they may see of the register, no more 副本只含可见部分",
    trial: `create table trial_published (id integer primary key, shown text, hidden text);
      create publication trial_publication for table trial_published (id, shown) where (id > 0);
      select count(*) = 1 from pg_publication_tables where pubname = 'trial_publication'`,
  },
  {
    what: "Subscriptions without a superuser 无需超级用户的订阅",
    why: "each department keeps its own copy 各部门自建副本",
    trial: "select count(*) = 1 from pg_roles where rolname = 'pg_create_subscription'",
  },
  {
    what: "Logical replication 逻辑复制",
    why: "copies of the register; needed of the register's server alone 仅登记库服务器需要",
    trial: `select current_setting('wal_level') = 'logical' and current_setting('max_replication_slots')::integer >= 4
      and current_setting('max_wal_senders')::integer >= 4`,
    isBound: false,
  },
  {
    what: "Commits on disk 提交落盘",
    why: "what is acknowledged survives a power cut 已确认者断电不失",
    trial: `select current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'
      and current_setting('synchronous_commit') not in ('off', 'local')`,
  },
];

/**
 * Structure of a department's log, first version: an append-only Merkle tree that the database keeps itself.
 *
 * @see RFC 9162 §2.1
 */
export const LOG_TABLES_V1 = `
create table record.log_entry (
  index bigint primary key,
  decision_id uuid not null unique,
  leaf_hash bytea not null
);

-- Complete subtrees: at level l, number i, the 2^l entries from i * 2^l on. Level 0 are the leaves.
create table record.log_node (
  level smallint not null,
  index bigint not null,
  hash bytea not null,
  primary key (level, index)
);

-- What the department signed about its log; one that contradicts the log is refused.
create table record.checkpoint (
  size bigint not null,
  at timestamptz not null,
  root bytea not null,
  jws text not null,
  primary key (size, at)
);

create index checkpoint_by_time on record.checkpoint (at);

create function record.log_size() returns bigint language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(index) + 1, 0) from record.log_entry
$$;

-- The root over the first p_size entries: the complete subtrees, joined from the smallest upwards.
create function record.log_root(p_size bigint) returns bytea language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  rest bigint := p_size;
  root bytea;
  peak bytea;
  height smallint := 0;
begin
  if p_size = 0 then return sha256(''::bytea); end if;
  while rest > 0 loop
    if rest & (1::bigint << height) <> 0 then
      select n.hash into strict peak from record.log_node n where n.level = height and n.index = (rest >> height) - 1;
      root := case when root is null then peak else sha256('\\x01'::bytea || peak || root) end;
      rest := rest - (1::bigint << height);
    end if;
    height := height + 1;
  end loop;
  return root;
end $$;

create function record.number_entry() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  next bigint := record.log_size();
begin
  if new.index is not null and new.index <> next then
    raise exception 'LOG_OUT_OF_ORDER: the next entry is %, not %.', next, new.index using errcode = 'LH051';
  end if;
  new.index := next;
  select sha256('\\x00'::bytea || convert_to(d.statement, 'UTF8')) into strict new.leaf_hash
    from record.decision d where d.id = new.decision_id;
  return new;
end $$;

create function record.grow_tree() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  height smallint := 0;
  place bigint := new.index;
  hash bytea := new.leaf_hash;
  sibling bytea;
begin
  insert into record.log_node values (0, place, hash);
  while place & 1 = 1 loop
    select n.hash into strict sibling from record.log_node n where n.level = height and n.index = place - 1;
    hash := sha256('\\x01'::bytea || sibling || hash);
    height := height + 1;
    place := place >> 1;
    insert into record.log_node values (height, place, hash);
  end loop;
  return null;
end $$;

create function record.only_with_entry() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'LOG_OUT_OF_ORDER: the tree grows with its entries only.' using errcode = 'LH051';
  end if;
  return null;
end $$;

create function record.check_checkpoint() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare said jsonb := convert_from(record.payload_of(new.jws), 'UTF8')::jsonb;
begin
  new.size := (said ->> 'size')::bigint;
  new.root := record.from_base64url(said ->> 'root');
  new.at := (said ->> 'at')::timestamptz;
  if new.size <> record.log_size() or new.root <> record.log_root(new.size) then
    raise exception 'CHECKPOINT_CONTRADICTS: the log has % entries and another root.', record.log_size() using errcode = 'LH052';
  end if;
  -- One from the future would forbid every later one.
  if new.at > clock_timestamp() + interval '10 minutes' then
    raise exception 'CHECKPOINT_CONTRADICTS: it is not % yet.', new.at using errcode = 'LH052';
  end if;
  if exists (select from record.checkpoint c where c.at > new.at) then
    raise exception 'CHECKPOINT_CONTRADICTS: the log was signed later than that already.' using errcode = 'LH052';
  end if;
  if exists (select from record.checkpoint c where c.size = new.size and c.at = new.at) then return null; end if;
  return new;
end $$;

-- A decision that is in no log does not exist; checked when the transaction ends.
create function record.is_logged() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from record.log_entry e where e.decision_id = new.id) then
    raise exception 'DECISION_NOT_LOGGED: decision % is in no log.', new.id using errcode = 'LH053';
  end if;
  return null;
end $$;

create trigger log_entry_numbered before insert on record.log_entry for each row execute function record.number_entry();
create trigger log_entry_grows after insert on record.log_entry for each row execute function record.grow_tree();
create trigger log_node_derived before insert on record.log_node for each statement execute function record.only_with_entry();
create trigger checkpoint_checked before insert on record.checkpoint for each row execute function record.check_checkpoint();
create constraint trigger decision_logged after insert on record.decision deferrable initially deferred
  for each row execute function record.is_logged();
`;

import { toDemand, type DemandRow, type FindDemand } from '../../infra/demand'

/** Distinct citizens who asked about a service item or applied, by district, without deleted accounts. */
export const consultationDemand: FindDemand = async (sql, year) =>
  toDemand(
    await sql<DemandRow[]>`
      select kind, item, district, grouping(district) = 1 whole,
             count(distinct citizen_id)::int people, bool_or(sample) sample
        from (
          select case when kind = 'consultation' then 'asked' else 'applied' end kind,
                 case when kind <> 'consultation' then kind
                      when about ->> 'kind' = 'service' then about ->> 'id'
                      else 'none' end item,
                 coalesce(district, 'none') district, citizen_id, sample
            from consultations
           where extract(year from asked_at at time zone 'Asia/Shanghai') = ${year}
             and closed is distinct from 'merged' and citizen_id is not null) requests
       where item ~ '^(SV[0-9]{3,}|mediation|aid|none)$'
       group by grouping sets ((kind, item, district), (kind, item))`,
  )

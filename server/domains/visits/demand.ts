import { toDemand, type DemandRow, type FindDemand } from '../../infra/demand'

/** Different people who booked an item or drew a number for it, by the outlet's district. Who has left is not counted. */
export const visitDemand: FindDemand = async (sql, year) =>
  toDemand(
    await sql<DemandRow[]>`
      select 'booked' kind, item, district, grouping(district) = 1 whole,
             count(distinct citizen_id)::int people, bool_or(sample) sample
        from (
          select v.service item, coalesce(f.body ->> 'adcode', 'none') district, v.citizen_id, v.sample
            from visits v left join facts f on f.kind = 'outlet' and f.id = v.outlet
           where left(v.day, 4) = ${String(year)} and v.service is not null
             and v.citizen_id is not null) wanted
       where item ~ '^SV[0-9]{3,}$'
       group by grouping sets ((item, district), (item))`,
  )

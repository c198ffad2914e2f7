-- Areas of the communes are replaced by the import of official boundaries, which runs as the system.
grant update (area, area_source) on commune to wunnbreck_system;

-- What maps draw: corners within about 60 m of the area's. Official boundaries have hundreds of thousands of corners, too
-- many to simplify at every look.
alter table commune add column drawn_area geometry(MultiPolygon, 4326)
  generated always as (st_multi(st_simplifypreservetopology(area, 0.0006))) stored;

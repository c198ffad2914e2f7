-- Areas of the communes are replaced by the import of official boundaries, which runs as the system.
grant update (area, area_source) on commune to wunnbreck_system;

SET VARIABLE sha256 = (SELECT sha256(content) FROM read_blob('IN.csv'));
COPY (
  SELECT
    date AS start, date + 1 AS "end", 'day' AS "precision", 'unit' AS certainty,
    actor, target, action AS title, link AS url, record
  FROM (SELECT *, row_number() OVER () AS record FROM read_csv('IN.csv'))
  ORDER BY start, record
) TO 'OUT.parquet' (
  FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 16384,
  KV_METADATA {dateline_file: 'IN.csv', dateline_sha256: getvariable('sha256')}
);

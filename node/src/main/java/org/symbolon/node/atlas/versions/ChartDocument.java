package org.symbolon.node.atlas.versions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.node.web.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * The document of a version: {@code {"chart", "data", "format", "keys", "names", "question"}} as
 * canonical JSON (RFC 8785).
 */
final class ChartDocument {

  /** Names the shape of the document; another shape gets another name. */
  private static final String FORMAT = "symbolon-chart/1";

  private ChartDocument() {}

  static byte[] bytes(String chart, Cited cited) {
    return CanonicalJson.bytes(
        Map.of(
            "chart",
            chart,
            "format",
            FORMAT,
            "question",
            question(CanonicalJson.tree(cited.question())),
            "data",
            cited.data(),
            "keys",
            new TreeMap<>(cited.keys()),
            "names",
            new TreeMap<>(cited.names())));
  }

  static String digest(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was not asked is left out, and lists of codes are in one order. */
  private static Map<String, Object> question(JsonNode question) {
    Map<String, Object> said = new TreeMap<>();
    question
        .properties()
        .forEach(one -> {
          JsonNode value = one.getValue();
          if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(
                item -> values.add(item.isString() ? item.stringValue() : item.toString()));
            Collections.sort(values);
            if (!values.isEmpty()) {
              said.put(one.getKey(), values);
            }
          } else if (!value.isNull()) {
            said.put(one.getKey(), value);
          }
        });
    return said;
  }
}

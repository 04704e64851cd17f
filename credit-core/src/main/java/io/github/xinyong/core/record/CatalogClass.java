package io.github.xinyong.core.record;

import io.github.xinyong.core.law.Confidence;
import java.util.List;

/**
 * A class of the National Basic Catalogue of Public Credit Information (全国公共信用信息基础目录).
 *
 * @param id the id, ours, such as {@code administrative}
 * @param nameZh the name in the newest edition seen
 * @param nameEn an English name of our own
 * @param editions the editions that have the class, in the order of time
 * @param confidence how sure that is
 */
public record CatalogClass(String id, String nameZh, String nameEn, List<String> editions, Confidence confidence) {

    /** Copies the editions. */
    public CatalogClass {
        editions = List.copyOf(editions);
    }
}

/** Explainable rules over credit files: rule sets as data, decisions with reasons, early warning. */
module io.github.xinyong.rules {
    requires static org.jspecify;
    requires transitive io.github.xinyong.core;
    requires tools.jackson.core;
}

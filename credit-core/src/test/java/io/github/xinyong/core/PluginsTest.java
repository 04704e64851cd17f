package io.github.xinyong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PluginsTest {

    private interface Calendar extends Plugin {}

    private record Weekends(String id) implements Calendar {}

    private record Severe(String id) implements Plugin {}

    @Test
    void findsPluginsByWhatTheyImplement() {
        Plugins plugins = Plugins.of(new Severe("s/1"), new Weekends("w/2"), new Weekends("w/1"));
        assertThat(plugins.all(Calendar.class)).containsExactly(new Weekends("w/1"), new Weekends("w/2"));
        assertThat(plugins.all(Plugin.class)).hasSize(3);
        assertThat(Plugins.none().all(Plugin.class)).isEmpty();
    }

    @Test
    void hasSortedIdsInWhateverOrderTheyWereNamed() {
        Plugins one = Plugins.of(new Severe("b"), new Severe("a"));
        Plugins other = Plugins.none().with(new Severe("a")).with(new Severe("b"));
        assertThat(one.ids()).containsExactly("a", "b");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("Plugins[a, b]");
        assertThat(one).isNotEqualTo(Plugins.none());
    }

    @Test
    void refusesBlankAndRepeatedIds() {
        assertThatThrownBy(() -> Plugins.of(new Severe(" "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plugins.of(new Severe("a"), new Weekends("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }
}

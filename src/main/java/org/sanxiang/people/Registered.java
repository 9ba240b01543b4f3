package org.sanxiang.people;

import java.util.List;

import org.sanxiang.kernel.StandIn;

/** Somebody who stands in the register, with those for whom he stands in today. */
public record Registered(Person person, List<StandIn> standIns) {
}
